import { RichApiError } from "../wire/rich-api-error";

const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  lightgray: "#D3D3D3",
  purple: "#800080",
};

/**
 * `#RRGGBB` in upper case from what add-ins write (`#4472c4`, `4472C4`, `red`); null for the empty text.
 * @throws InvalidArgument for anything else
 */
export function parseColor(value: unknown): string | null {
  if (value === "" || value === null || value === undefined) return null;
  const text = String(value);
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  const color = hex ? `#${hex.toUpperCase()}` : named[text.toLowerCase()];
  if (!color) throw new RichApiError("InvalidArgument");
  return color;
}
