/** The fonts that an authority may choose from. All are on the reader's machine already: none is ever loaded. */
export const THEME_FONTS = ['SYSTEM', 'ARIAL', 'VERDANA', 'TREBUCHET', 'GEORGIA'] as const;

export type ThemeFont = (typeof THEME_FONTS)[number];

/** Which fonts are tried for a choice, best first, as CSS has it. */
export const FONT_STACKS: Readonly<Record<ThemeFont, string>> = {
  SYSTEM: "Inter, system-ui, -apple-system, 'Segoe UI', roboto, 'Open Sans', 'Helvetica Neue', arial, sans-serif",
  ARIAL: "arial, 'Liberation Sans', 'Helvetica Neue', sans-serif",
  VERDANA: "verdana, 'DejaVu Sans', geneva, sans-serif",
  TREBUCHET: "'Trebuchet MS', 'Fira Sans', 'Open Sans', sans-serif",
  GEORGIA: "georgia, 'DejaVu Serif', 'Liberation Serif', serif",
};
