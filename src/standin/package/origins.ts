import type { PackageParts } from "./package-parts";

/*
 * What the package reader hangs onto the parts of a document, so that the writer finds where they came from.
 * Everyone else hands these on unread.
 */

export type WorkbookKind = "xlsx" | "xlsm" | "xltx" | "xltm";

export interface WorkbookOrigin {
  /** The opened package, never changed: what is not edited is written from here. */
  parts: PackageParts;
  kind: WorkbookKind;
  workbookPath: string;
}

/** A sheet, table, chart sheet or custom XML part with a part of its own. */
export interface PartOrigin {
  path: string;
}

/** An element inside a part, with its own text. */
export interface ElementOrigin {
  xml: string;
}

export interface ChartOrigin {
  /** Path of the chart part. */
  path: string;
  drawingPath: string;
  /** Relationship of the drawing to the chart: it identifies the anchor. */
  relationshipId: string;
}

export function workbookOrigin(origin: unknown): WorkbookOrigin | null {
  return (origin as WorkbookOrigin | null) ?? null;
}

export function partPath(origin: unknown): string | null {
  return (origin as PartOrigin | null)?.path ?? null;
}

export function originXml(origin: unknown): string | null {
  return (origin as ElementOrigin | null)?.xml ?? null;
}
