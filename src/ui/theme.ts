import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

export type Appearance = "light" | "dark";

/** The brand's colours lie over Fluent's; each keeps 4.5:1 against its background. */
const brand: Readonly<Record<Appearance, Partial<Theme>>> = {
  light: {
    colorBrandBackground: "#0b6a73",
    colorBrandBackgroundHover: "#095860",
    colorBrandBackgroundPressed: "#07464d",
    colorBrandForeground1: "#0b6a73",
    colorBrandForegroundLink: "#0b6a73",
    colorBrandForegroundLinkHover: "#095860",
    colorCompoundBrandBackground: "#0b6a73",
    colorBrandStroke1: "#0b6a73",
  },
  dark: {
    // Fluent's own has 4.2:1 on a dark card.
    colorStatusDangerForeground1: "#eb8a92",
    colorBrandBackground: "#0e7c86",
    colorBrandBackgroundHover: "#0b6a73",
    colorBrandBackgroundPressed: "#095860",
    colorBrandForeground1: "#5fc7bd",
    colorBrandForegroundLink: "#5fc7bd",
    colorBrandForegroundLinkHover: "#8fdcd3",
    colorCompoundBrandBackground: "#5fc7bd",
    colorBrandStroke1: "#5fc7bd",
  },
};

/**
 * Fluent theme for Office's light or dark appearance. High contrast needs no theme of its own: Windows' contrast
 * themes replace the colours (`forced-colors`), and the style sheet only keeps shapes visible there.
 */
export function themeFor(appearance: Appearance): Theme {
  const base = appearance === "dark" ? webDarkTheme : webLightTheme;
  return { ...base, ...brand[appearance] } as Theme;
}
