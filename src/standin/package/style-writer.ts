import { defaultStyle } from "../document/style-table";
import type { CellStyle, StyleTable } from "../document/style-table";
import type { DifferentialStyle } from "../document/workbook-document";
import { blankStyles } from "./blank-package";
import { setContentType } from "./content-types";
import { builtInFormatId, firstCustomFormat } from "./number-formats";
import type { PackageParts } from "./package-parts";
import { addRelationship, officeRelationship, readRelationships } from "./relationships";
import { alignmentXml, borderXml, differentialFontXml, fillXml, fontXml, hasBorder } from "./style-xml";
import { XmlEdits, setOrderedChild } from "./xml-edits";
import { child, numberAttribute, sourceOf } from "./xml-tree";
import type { XmlDocument, XmlElement } from "./xml-tree";
import { elementXml } from "./xml-write";

const stylesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const order =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");
const listNames = ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"] as const;
type ListName = (typeof listNames)[number];

/** Entries of one list of the styles part: those of the file, and what is appended behind them. */
interface StyleList {
  element: XmlElement | undefined;
  count: number;
  indexByXml: Map<string, number>;
  added: string[];
}

/**
 * Appends the formats that edited cells need. What the file has stays where it is, since every untouched cell counts
 * on its index.
 */
export class StyleWriter {
  private readonly path: string;
  private readonly source: XmlDocument;
  private readonly lists: Record<ListName, StyleList>;
  private readonly formatIndexes = new Map<number, number>();
  private nextFormatId: number;
  private readonly formatIds = new Map<string, number>();

  /** @param openedCount number of formats of the file; styles below it keep their index */
  constructor(
    private readonly parts: PackageParts,
    workbookPath: string,
    private readonly table: StyleTable,
    private readonly openedCount: number,
  ) {
    this.path = stylesPath(parts, workbookPath);
    this.source = parts.xml(this.path)!;
    const lists = listNames.map((name) => [name, this.readList(name)] as const);
    this.lists = Object.fromEntries(lists) as Record<ListName, StyleList>;
    const ids = this.lists.numFmts.element?.children.map((format) => {
      const id = numberAttribute(format, "numFmtId") ?? 0;
      if (!this.formatIds.has(format.attributes.formatCode ?? ""))
        this.formatIds.set(format.attributes.formatCode ?? "", id);
      return id;
    });
    this.nextFormatId = Math.max(firstCustomFormat, ...(ids ?? []).map((id) => id + 1));
  }

  /** Index of a cell format in the file for a style of the document. */
  formatIndex(style: number): number {
    if (style < this.openedCount) return style;
    const known = this.formatIndexes.get(style);
    if (known !== undefined) return known;
    const index = this.append("cellXfs", this.formatXml(this.table.get(style)));
    this.formatIndexes.set(style, index);
    return index;
  }

  differentialIndex(style: DifferentialStyle): number {
    return this.append("dxfs", this.differentialXml(style));
  }

  /** Writes the styles part if anything was appended. */
  flush(): void {
    const edits = new XmlEdits(this.source);
    for (const name of listNames) {
      const list = this.lists[name];
      if (list.added.length === 0) continue;
      const count = list.count + list.added.length;
      if (list.element) {
        edits.setAttributes(list.element, { count });
        edits.append(list.element, list.added.join(""));
      } else
        setOrderedChild(
          edits,
          this.source.root,
          order,
          name,
          elementXml(name, { count }, list.added.join("")),
        );
    }
    if (edits.changed) this.parts.setText(this.path, edits.toString());
  }

  private readList(name: ListName): StyleList {
    const element = child(this.source.root, name);
    const indexByXml = new Map<string, number>();
    element?.children.forEach((item, index) => {
      const xml = sourceOf(this.source, item);
      if (!indexByXml.has(xml)) indexByXml.set(xml, index);
    });
    return { element, count: element?.children.length ?? 0, indexByXml, added: [] };
  }

  /** Index of an entry with exactly this XML, appended if there is none. */
  private append(name: ListName, xml: string): number {
    const list = this.lists[name];
    const known = list.indexByXml.get(xml);
    if (known !== undefined) return known;
    const index = list.count + list.added.length;
    list.added.push(xml);
    list.indexByXml.set(xml, index);
    return index;
  }

  private numberFormatId(code: string): number {
    const id = builtInFormatId(code) ?? this.formatIds.get(code);
    if (id !== undefined) return id;
    const added = this.nextFormatId++;
    this.formatIds.set(code, added);
    this.append("numFmts", elementXml("numFmt", { numFmtId: added, formatCode: code }));
    return added;
  }

  private formatXml(style: CellStyle): string {
    const numFmtId = this.numberFormatId(style.numberFormat);
    const fontId = this.append("fonts", fontXml(style.font));
    const fillId = style.fill.color === null ? 0 : this.append("fills", fillXml(style.fill.color));
    const borderId = hasBorder(style.border)
      ? this.append("borders", borderXml(style.border))
      : this.noBorder();
    const alignment = alignmentXml(style.alignment);
    const { locked, formulaHidden } = style.protection;
    const protection =
      locked && !formulaHidden
        ? ""
        : elementXml("protection", { locked: locked ? null : false, hidden: formulaHidden || null });
    const values = {
      numFmtId,
      fontId,
      fillId,
      borderId,
      // Files without named styles have nothing that it could point to.
      xfId: child(this.source.root, "cellStyleXfs") ? 0 : null,
      quotePrefix: style.quotePrefix || null,
      applyNumberFormat: numFmtId !== 0 || null,
      applyFont: true,
      applyFill: fillId !== 0 || null,
      applyBorder: borderId !== 0 || null,
      applyAlignment: alignment !== "" || null,
      applyProtection: protection !== "" || null,
    };
    return elementXml("xf", values, alignment + protection);
  }

  private noBorder(): number {
    const plain = this.lists.borders.element?.children.findIndex((border) =>
      border.children.every((edge) => !edge.attributes.style),
    );
    return plain === undefined || plain < 0 ? this.append("borders", borderXml(defaultStyle.border)) : plain;
  }

  private differentialXml(style: DifferentialStyle): string {
    const numberFormat =
      style.numberFormat === undefined
        ? ""
        : elementXml("numFmt", {
            numFmtId: this.numberFormatId(style.numberFormat),
            formatCode: style.numberFormat,
          });
    return elementXml(
      "dxf",
      {},
      differentialFontXml(style) + numberFormat + (style.fill ? fillXml(style.fill) : ""),
    );
  }
}

function stylesPath(parts: PackageParts, workbookPath: string): string {
  const existing = readRelationships(parts, workbookPath).find((one) => one.kind === "styles")?.target;
  if (existing !== undefined && parts.has(existing)) return existing;
  const path = `${workbookPath.slice(0, workbookPath.lastIndexOf("/") + 1)}styles.xml`;
  parts.setText(path, blankStyles);
  setContentType(parts, path, stylesType);
  addRelationship(parts, workbookPath, { type: `${officeRelationship}styles`, target: path });
  return path;
}
