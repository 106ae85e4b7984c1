import { childrenOf } from "./xml-tree";
import type { XmlElement } from "./xml-tree";
import { decodeCellText } from "./xml-write";

/** Plain texts of the shared strings; formatted runs are joined, phonetic hints left out. */
export function readSharedStrings(root: XmlElement | undefined): string[] {
  return childrenOf(root, "si").map(plainText);
}

/** Text of `si`, `is` or a comment's `text`: one `t`, or runs with a `t` each. */
export function plainText(item: XmlElement): string {
  const texts = item.children.flatMap((element) => {
    if (element.name === "t") return [element];
    return element.name === "r" ? childrenOf(element, "t") : [];
  });
  return decodeCellText(texts.map((element) => element.text).join(""));
}
