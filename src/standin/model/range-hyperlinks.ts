import type { WorksheetDocument } from "../document/workbook-document";
import type { CellArea } from "../document/cell-document";
import { RichApiError } from "../wire/rich-api-error";
import { sameArea, subtractArea, containsArea } from "../document/areas";
import { readText } from "./cell-content";
import { writeContent } from "./cell-writing";
import { restyle } from "./cell-styles";
import type { ModelContext } from "./model-context";

export interface RangeHyperlink {
  address?: string;
  /** `'Sheet'!A1` */
  documentReference?: string;
  screenTip?: string;
  textToDisplay?: string;
}

const linkColor = "#0563C1";

export function hyperlinkAt(
  context: ModelContext,
  sheet: WorksheetDocument,
  area: CellArea,
): RangeHyperlink | null {
  const link = sheet.hyperlinks.find((item) => containsArea(item.area, area));
  if (!link) return null;
  const textToDisplay = readText(context, sheet, { ...area, rows: 1, columns: 1 })[0]![0]!;
  const screenTip = link.screenTip === null ? {} : { screenTip: link.screenTip };
  const target =
    link.address === null ? { documentReference: link.documentReference ?? "" } : { address: link.address };
  return { ...target, ...screenTip, textToDisplay };
}

/**
 * Links cells, writes the text to display, and makes them look like a link.
 * @throws InvalidArgument without a target
 */
export function setHyperlink(
  context: ModelContext,
  sheet: WorksheetDocument,
  area: CellArea,
  link: RangeHyperlink,
): void {
  const { address, documentReference, screenTip, textToDisplay } = link ?? {};
  if (!address && !documentReference) throw new RichApiError("InvalidArgument");
  context.requireWritable(sheet, area, "allowInsertHyperlinks");
  sheet.hyperlinks = sheet.hyperlinks.flatMap((item) =>
    subtractArea(item.area, area).map((rest) => (sameArea(rest, item.area) ? item : { ...item, area: rest })),
  );
  sheet.hyperlinks.push({
    area,
    address: address ?? null,
    documentReference: address ? null : documentReference!,
    screenTip: screenTip ?? null,
    origin: null,
  });
  const isBlank = sheet.cells.get(area.row, area.column)?.value == null;
  const text = textToDisplay ?? (isBlank ? (address ?? documentReference) : undefined);
  if (text !== undefined) writeContent(context, sheet, area, text.startsWith("=") ? `'${text}` : text);
  restyle(context, sheet, area, (style) => ({
    ...style,
    font: { ...style.font, color: linkColor, underline: "Single" },
  }));
}
