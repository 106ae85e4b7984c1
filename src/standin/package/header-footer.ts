interface ThreeTexts {
  left: string;
  center: string;
  right: string;
}

/** Cuts `&L…&C…&R…` into its three texts; codes inside (`&P`, `&D`) stay. Text before a mark is the centre's. */
export function parseHeaderFooter(text: string): ThreeTexts {
  const texts: ThreeTexts = { left: "", center: "", right: "" };
  let current: keyof ThreeTexts = "center";
  for (let position = 0; position < text.length; position++) {
    const code = text[position] === "&" ? text[position + 1] : undefined;
    if (code === "L" || code === "C" || code === "R") {
      current = code === "L" ? "left" : code === "C" ? "center" : "right";
      position++;
    } else if (code !== undefined) {
      texts[current] += `&${code}`;
      position++;
    } else texts[current] += text[position];
  }
  return texts;
}

export function headerFooterText({ left, center, right }: ThreeTexts): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}
