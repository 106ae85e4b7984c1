import type { Template } from "./template";
import type { TemplateWords } from "./template-words";

/** What every sheet of a template is made from. */
export interface TemplateContext {
  template: Template;
  words: TemplateWords;
  language: "de" | "en";
  /** Parts whose sheet is not wanted. */
  without: ReadonlySet<string>;
}
