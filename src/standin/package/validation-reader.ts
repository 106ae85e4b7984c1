import type { ValidationDocument } from "../document/validation-document";
import type { WorksheetDocument } from "../document/workbook-document";
import { parseAreas } from "./addresses";
import { toDocumentFormula } from "./formula-text";
import type { SheetReadContext } from "./read-context";
import { allBelow, booleanAttribute, child, childrenOf, sourceOf } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** Reads validations, also those in the extension list: lists that lie on another sheet are often kept there. */
export function readValidations(context: SheetReadContext, sheet: WorksheetDocument): void {
  const { root } = context.xml;
  for (const element of childrenOf(child(root, "dataValidations"), "dataValidation")) {
    sheet.validations.push(
      readValidation(element, { xml: sourceOf(context.xml, element), extension: false }),
    );
  }
  for (const extension of childrenOf(child(root, "extLst"), "ext")) {
    for (const element of allBelow(extension, "dataValidation")) {
      sheet.validations.push(
        readValidation(element, { xml: sourceOf(context.xml, element), extension: true }),
      );
    }
  }
}

/** Where a validation stands: the extension list has its own spelling. */
export interface ValidationOrigin {
  xml: string;
  extension: boolean;
}

function readValidation(element: XmlElement, origin: ValidationOrigin): ValidationDocument {
  const { attributes } = element;
  const formula = (name: string) => {
    const holder = child(element, name);
    const text = (holder && (child(holder, "f")?.text ?? holder.text)) || null;
    return text === null ? null : toDocumentFormula(text);
  };
  return {
    areas: parseAreas(attributes.sqref ?? child(element, "sqref")?.text),
    type: (attributes.type as ValidationDocument["type"] | undefined) ?? "none",
    operator: (attributes.operator as ValidationDocument["operator"] | undefined) ?? "between",
    formula1: formula("formula1"),
    formula2: formula("formula2"),
    ignoreBlanks: booleanAttribute(element, "allowBlank", false),
    // The attribute says the opposite of its name: 1 hides the arrow.
    inCellDropDown: !booleanAttribute(element, "showDropDown", false),
    prompt: {
      show: booleanAttribute(element, "showInputMessage", false),
      title: attributes.promptTitle ?? "",
      message: attributes.prompt ?? "",
    },
    error: {
      show: booleanAttribute(element, "showErrorMessage", false),
      style: (attributes.errorStyle as ValidationDocument["error"]["style"] | undefined) ?? "stop",
      title: attributes.errorTitle ?? "",
      message: attributes.error ?? "",
    },
    origin,
  };
}
