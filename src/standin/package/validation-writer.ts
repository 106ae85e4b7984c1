import type { ValidationDocument } from "../document/validation-document";
import { areasAddress } from "./addresses";
import { toFileFormula } from "./formula-text";
import { setSection } from "./sheet-write-context";
import type { SheetWriteContext } from "./sheet-write-context";
import { sameState } from "./state-text";
import type { ValidationOrigin } from "./validation-reader";
import { allBelow, child, childrenOf, sourceOf } from "./xml-tree";
import { elementXml, textElementXml } from "./xml-write";

/** Writes the validations if any was edited; those that were not keep their own XML and their place. */
export function writeValidations(context: SheetWriteContext): void {
  const { sheet, opened } = context;
  if (sameState(sheet.validations, opened.validations)) return;
  const originOf = (one: ValidationDocument) => one.origin as ValidationOrigin | null;
  const unchanged = (one: ValidationDocument) => {
    const then = opened.validations.find((candidate) => originOf(candidate)?.xml === originOf(one)?.xml);
    return originOf(one) !== null && then !== undefined && sameState(one, then);
  };
  const extension = sheet.validations.filter((one) => originOf(one)?.extension && unchanged(one));
  const plain = sheet.validations.filter((one) => !extension.includes(one) && one.areas.length > 0);
  const items = plain.map((one) => (unchanged(one) ? originOf(one)!.xml : validationXml(one)));
  const xml =
    items.length === 0 ? "" : elementXml("dataValidations", { count: items.length }, items.join(""));
  setSection(context, "dataValidations", xml);
  keepExtensions(context, new Set(extension.map((one) => originOf(one)!.xml)));
}

/** Removes those from the extension list that were deleted or moved to the sheet's own list by an edit. */
function keepExtensions({ edits }: SheetWriteContext, kept: ReadonlySet<string>): void {
  for (const extension of childrenOf(child(edits.document.root, "extLst"), "ext")) {
    const elements = allBelow(extension, "dataValidation");
    if (elements.length === 0) continue;
    const stays = elements.filter((element) => kept.has(sourceOf(edits.document, element)));
    if (stays.length === 0) edits.remove(extension);
    else elements.filter((element) => !stays.includes(element)).forEach((element) => edits.remove(element));
    const list = child(extension, "dataValidations");
    if (list && stays.length > 0 && stays.length < elements.length)
      edits.setAttributes(list, { count: stays.length });
  }
}

function validationXml(validation: ValidationDocument): string {
  const { prompt, error } = validation;
  const isList = validation.type === "list";
  const hasOperator = !isList && validation.type !== "custom" && validation.type !== "none";
  const attributes = {
    type: validation.type === "none" ? null : validation.type,
    errorStyle: error.style === "stop" ? null : error.style,
    operator: hasOperator && validation.operator !== "between" ? validation.operator : null,
    allowBlank: validation.ignoreBlanks || null,
    // The attribute says the opposite of its name: 1 hides the arrow.
    showDropDown: (isList && !validation.inCellDropDown) || null,
    showInputMessage: prompt.show || null,
    showErrorMessage: error.show || null,
    errorTitle: error.title || null,
    error: error.message || null,
    promptTitle: prompt.title || null,
    prompt: prompt.message || null,
    sqref: areasAddress(validation.areas),
  };
  const formula = (name: string, text: string | null) => {
    return text === null || text === "" ? "" : textElementXml(name, toFileFormula(text));
  };
  const formulas = formula("formula1", validation.formula1) + formula("formula2", validation.formula2);
  return elementXml("dataValidation", attributes, formulas);
}
