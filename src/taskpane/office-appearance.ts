import type { Appearance } from "../ui/theme";

/**
 * Tells Office's appearance now and whenever it changes. Not every host says it (Excel on the web may not); light is
 * what Excel looks like there, whatever the operating system prefers.
 */
export function onAppearance(handler: (appearance: Appearance) => void): void {
  handler(appearanceOf(Office.context.officeTheme));
  const change = Office.EventType.OfficeThemeChanged;
  if (!change) return;
  Office.context.document?.addHandlerAsync(change, (event: { officeTheme?: Office.OfficeTheme }) =>
    handler(appearanceOf(event.officeTheme ?? Office.context.officeTheme)),
  );
}

function appearanceOf(theme: Office.OfficeTheme | undefined): Appearance {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme ? "dark" : "light";
  return theme?.bodyBackgroundColor && luminance(theme.bodyBackgroundColor) < 0.4 ? "dark" : "light";
}

/** Rough luminance 0–1 of `#rrggbb`; enough to tell a dark theme from a light one. */
export function luminance(color: string): number {
  const [red = 255, green = 255, blue = 255] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((part) =>
    parseInt(part, 16),
  );
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
