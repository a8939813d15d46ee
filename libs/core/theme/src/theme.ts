import type { Fault } from '@commonweal/result';

import { type Colour, colourFrom } from './colour.js';
import { SHAPE_CONTRAST, TEXT_CONTRAST, contrastInWords, contrastRatio } from './contrast.js';
import { THEME_FONTS, type ThemeFont } from './fonts.js';
import { logoFault } from './logo.js';

/** How the pages of an authority look. Everything else, and the look of the focus above all, is the same everywhere. */
export interface Theme {
  /** The name at the top of its pages, 1 to 80 characters. */
  readonly displayName: string;
  /** Of links, buttons and the name: `#` and six hexadecimal digits. */
  readonly brandColour: string;
  /** Of the stripe at the top and other shapes that are no text. */
  readonly accentColour: string;
  readonly font: ThemeFont;
}

/** What stands behind text: the page, and the shaded parts of it. White is also the text on a button. */
export const BEHIND_TEXT: readonly { readonly name: string; readonly colour: Colour }[] = [
  { name: 'white', colour: { red: 255, green: 255, blue: 255 } },
  { name: 'the pale grey of shaded parts', colour: { red: 243, green: 245, blue: 242 } },
];

const MOST_LETTERS = 80;

/**
 * The least contrast of a colour with anything it is shown on.
 *
 * @returns 1 to 21; null when the text is no colour
 */
export function leastContrast(text: string): number | null {
  const colour = colourFrom(text);
  return colour && Math.min(...BEHIND_TEXT.map((behind) => contrastRatio(colour, behind.colour)));
}

/**
 * Everything that keeps a theme from being used: a name that is too long, a colour that is none or too faint, a font
 * that is not on the list, a logo that is no small PNG. Empty when it can be.
 *
 * The colour of text needs 4.5 to 1 with all that text stands on, the colour of shapes 3 to 1.
 *
 * @param logo the bytes of a new logo, if one is given
 */
export function themeFaults(theme: Theme, logo?: Uint8Array): readonly Fault[] {
  const wrongLogo = logo && logoFault(logo);
  return [
    ...nameFaults(theme.displayName),
    ...colourFaults('brandColour', theme.brandColour, TEXT_CONTRAST),
    ...colourFaults('accentColour', theme.accentColour, SHAPE_CONTRAST),
    ...(THEME_FONTS.includes(theme.font) ? [] : [{ path: '$.font', message: 'Choose a font from the list' }]),
    ...(wrongLogo ? [{ path: '$.logo', message: wrongLogo }] : []),
  ];
}

function nameFaults(name: string): readonly Fault[] {
  const letters = [...name.trim()].length;
  if (letters > 0 && letters <= MOST_LETTERS && !/\p{Cc}/u.test(name)) return [];
  return [{ path: '$.displayName', message: `Enter a name of 1 to ${MOST_LETTERS} characters` }];
}

function colourFaults(field: 'brandColour' | 'accentColour', text: string, least: number): readonly Fault[] {
  const contrast = leastContrast(text);
  const path = `$.${field}`;
  if (contrast === null) return [{ path, message: 'Enter a colour as # and six digits or letters, like #14524a' }];
  if (contrast >= least) return [];
  const use = field === 'brandColour' ? 'text' : 'shapes';
  return [
    {
      path,
      message: `${text} stands out from the page by ${contrastInWords(contrast)} to 1, and ${use} must by ${least} to 1: choose a darker colour`,
    },
  ];
}
