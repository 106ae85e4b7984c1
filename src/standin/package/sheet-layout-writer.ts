import type { ColumnInfo, WorksheetDocument } from "../document/workbook-document";
import { areaAddress } from "./addresses";
import { widthToFile } from "./column-width";
import { protectionOptions } from "./protection-options";
import { setSection } from "./sheet-write-context";
import type { SheetWriteContext } from "./sheet-write-context";
import { sameState, stateText } from "./state-text";
import { insertOrderedChild } from "./xml-edits";
import { child, descendant } from "./xml-tree";
import { elementXml } from "./xml-write";
import type { AttributeValues } from "./xml-write";
import { cellName } from "../calculation/cell-reference";

/** Tab colour and whether pages are fitted. */
export function writeSheetProperties(context: SheetWriteContext): void {
  const { sheet, opened, edits } = context;
  const fits = (one: WorksheetDocument) => one.page.fitToWidth !== null || one.page.fitToHeight !== null;
  const colorChanged = sheet.tabColor !== opened.tabColor;
  const fitChanged = fits(sheet) !== fits(opened);
  if (!colorChanged && !fitChanged) return;
  const color = sheet.tabColor
    ? elementXml("tabColor", { rgb: `FF${sheet.tabColor.slice(1).toUpperCase()}` })
    : "";
  const setUp = fits(sheet) ? elementXml("pageSetUpPr", { fitToPage: true }) : "";
  const existing = child(edits.document.root, "sheetPr");
  if (!existing)
    return setSection(
      context,
      "sheetPr",
      color + setUp === "" ? "" : elementXml("sheetPr", {}, color + setUp),
    );
  const order = ["tabColor", "outlinePr", "pageSetUpPr"];
  const oldColor = child(existing, "tabColor");
  const oldSetUp = child(existing, "pageSetUpPr");
  if (colorChanged && oldColor) edits.replace(oldColor, color);
  else if (colorChanged) insertOrderedChild(edits, existing, order, "tabColor", color);
  if (fitChanged && oldSetUp) edits.setAttributes(oldSetUp, { fitToPage: fits(sheet) });
  else if (fitChanged) insertOrderedChild(edits, existing, order, "pageSetUpPr", setUp);
}

/** Grid lines, headings, frozen panes and, for new sheets, the selection. */
export function writeView(context: SheetWriteContext): void {
  const { sheet, opened, edits, isNew, isActive } = context;
  const view = (one: WorksheetDocument) => [one.showGridlines, one.showHeadings, one.freeze];
  if (!isNew && sameState(view(sheet), view(opened))) return;
  const existing = descendant(edits.document.root, "sheetViews", "sheetView");
  const flags = {
    showGridLines: sheet.showGridlines ? null : false,
    showRowColHeaders: sheet.showHeadings ? null : false,
  };
  if (!existing) {
    const attributes = { ...flags, tabSelected: (isNew && isActive) || null, workbookViewId: 0 };
    const xml = elementXml("sheetView", attributes, paneXml(sheet));
    return setSection(context, "sheetViews", elementXml("sheetViews", {}, xml));
  }
  edits.setAttributes(existing, flags);
  if (sameState(sheet.freeze, opened.freeze)) return;
  existing.children
    .filter((one) => one.name === "pane" || one.name === "selection")
    .forEach((one) => edits.remove(one));
  const follower = existing.children.find((one) => one.name === "pivotSelection" || one.name === "extLst");
  if (follower) edits.insertAt(follower.start, paneXml(sheet));
  else edits.append(existing, paneXml(sheet));
}

function paneXml({ freeze, selection }: WorksheetDocument): string {
  const active = cellName(selection.row, selection.column);
  const selected = { activeCell: active, sqref: areaAddress(selection) };
  if (!freeze) return active === "A1" ? "" : elementXml("selection", selected);
  const { rows, columns } = freeze;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const attributes = {
    xSplit: columns || null,
    ySplit: rows || null,
    topLeftCell: cellName(rows, columns),
    activePane: pane,
    state: "frozen",
  };
  const others = pane === "bottomRight" ? '<selection pane="topRight"/><selection pane="bottomLeft"/>' : "";
  return elementXml("pane", attributes) + others + elementXml("selection", { pane, ...selected });
}

/** Default sizes and the number of group levels, which Excel needs to show the group bars. */
export function writeSheetFormat(context: SheetWriteContext): void {
  const { sheet, opened, edits, isNew } = context;
  const format = (one: WorksheetDocument): AttributeValues => ({
    defaultColWidth: one.standardWidth === 8.43 ? null : widthToFile(one.standardWidth),
    defaultRowHeight: one.standardHeight,
    customHeight: one.standardHeight === 15 ? null : true,
    outlineLevelRow: deepest(one.rows.values()) || null,
    outlineLevelCol: deepest(one.columns.values()) || null,
  });
  const [now, then] = [format(sheet), format(opened)];
  if (!isNew && sameState(now, then)) return;
  const existing = child(edits.document.root, "sheetFormatPr");
  if (!existing) return setSection(context, "sheetFormatPr", elementXml("sheetFormatPr", now));
  const changed = Object.keys(now).filter((name) => now[name] !== then[name]);
  edits.setAttributes(existing, Object.fromEntries(changed.map((name) => [name, now[name]])));
}

function deepest(infos: Iterable<{ outlineLevel: number }>): number {
  return Math.max(0, ...[...infos].map((info) => info.outlineLevel));
}

export function writeColumns(context: SheetWriteContext): void {
  const { sheet, opened, styles } = context;
  if (sameState(sheet.columns, opened.columns) && sheet.standardWidth === opened.standardWidth) return;
  let xml = "";
  let run: { first: number; last: number; info: ColumnInfo; key: string } | null = null;
  const close = () => {
    if (run) xml += columnXml(run.first, run.last, run.info);
  };
  const columnXml = (first: number, last: number, info: ColumnInfo) =>
    elementXml("col", {
      min: first + 1,
      max: last + 1,
      width: widthToFile(info.width ?? sheet.standardWidth),
      style: info.style === 0 ? null : styles.formatIndex(info.style),
      hidden: info.hidden || null,
      customWidth: info.width !== null || null,
      outlineLevel: info.outlineLevel || null,
    });
  for (const [column, info] of [...sheet.columns.entries()].sort(([a], [b]) => a - b)) {
    const key = stateText(info);
    if (run && run.last === column - 1 && run.key === key) run.last = column;
    else {
      close();
      run = { first: column, last: column, info, key };
    }
  }
  close();
  setSection(context, "cols", xml === "" ? "" : elementXml("cols", {}, xml));
}

export function writeMerges(context: SheetWriteContext): void {
  const { sheet, opened } = context;
  if (sameState(sheet.merges, opened.merges)) return;
  const items = sheet.merges.map((area) => elementXml("mergeCell", { ref: areaAddress(area) }));
  setSection(
    context,
    "mergeCells",
    items.length === 0 ? "" : elementXml("mergeCells", { count: items.length }, items.join("")),
  );
}

export function writeAutoFilter(context: SheetWriteContext): void {
  const { sheet, opened } = context;
  if (sameState(sheet.autoFilter, opened.autoFilter)) return;
  setSection(
    context,
    "autoFilter",
    sheet.autoFilter ? elementXml("autoFilter", { ref: areaAddress(sheet.autoFilter) }) : "",
  );
}

/** A password can only be kept, never made: who protects anew protects without one. */
export function writeProtection(context: SheetWriteContext): void {
  const { sheet, opened, edits } = context;
  if (sameState(sheet.protection, opened.protection)) return;
  if (!sheet.protection) return setSection(context, "sheetProtection", "");
  const { allowed, hasPassword } = sheet.protection;
  const options = protectionOptions.map(({ name, attribute, missingForbids }) => {
    const forbidden = !allowed.has(name);
    return [attribute, forbidden === missingForbids ? null : forbidden] as const;
  });
  const attributes = { sheet: true, ...Object.fromEntries(options) };
  const existing = child(edits.document.root, "sheetProtection");
  if (existing && hasPassword && opened.protection?.hasPassword) edits.setAttributes(existing, attributes);
  else setSection(context, "sheetProtection", elementXml("sheetProtection", attributes));
}
