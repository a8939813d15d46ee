import { colourFrom, colourInHex, darkened } from './colour.js';
import { FONT_STACKS } from './fonts.js';
import { type Theme, themeFaults } from './theme.js';

/** How much darker a link or button is under the pointer. */
const UNDER_POINTER = 0.3;

/** A style sheet was asked for of a theme that was never checked. */
export class UnsoundThemeError extends Error {
  constructor(faults: readonly { readonly message: string }[]) {
    super(`Not a sound theme: ${faults.map(({ message }) => message).join('; ')}`);
    this.name = 'UnsoundThemeError';
  }
}

/**
 * The style sheet that gives a part of the page the theme: custom properties and nothing else. The colours of the
 * focus are not among them.
 *
 * @param selector of the part, such as `:root`
 * @throws UnsoundThemeError when {@link themeFaults} finds anything, so that nothing else gets into a style sheet
 * @example themeCss(theme, ':root') // ':root{--govuk-brand-colour:#14524a;…}'
 */
export function themeCss(theme: Theme, selector: string): string {
  const faults = themeFaults(theme);
  if (faults.length > 0) throw new UnsoundThemeError(faults);
  const brand = colourFrom(theme.brandColour) ?? { red: 0, green: 0, blue: 0 };
  const [colour, darker] = [colourInHex(brand), colourInHex(darkened(brand, UNDER_POINTER))];
  const properties = {
    '--govuk-brand-colour': colour,
    '--govuk-link-colour': colour,
    '--govuk-link-hover-colour': darker,
    '--cw-button': colour,
    '--cw-button-hover': darker,
    '--cw-button-shadow': colourInHex(darkened(brand, 0.6)),
    '--cw-accent': theme.accentColour.toLowerCase(),
    '--cw-font': FONT_STACKS[theme.font],
  };
  const lines = Object.entries(properties).map(([name, value]) => `${name}:${value}`);
  return `${selector}{${lines.join(';')}}`;
}
