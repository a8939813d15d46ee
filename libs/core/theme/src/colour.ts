/** A colour of a screen: red, green and blue, whole numbers from 0 to 255 (sRGB). */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/**
 * Reads a colour as style guides write it.
 *
 * @param text `#` and six hexadecimal digits, upper or lower case
 * @returns null when it is anything else
 * @example colourFrom('#14524A') // { red: 20, green: 82, blue: 74 }
 */
export function colourFrom(text: string): Colour | null {
  const parts = HEX.exec(text)
    ?.slice(1)
    .map((part) => Number.parseInt(part, 16));
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts;
  return { red, green, blue };
}

/**
 * Writes a colour as {@link colourFrom} reads it, in lower case.
 *
 * @example colourInHex({ red: 20, green: 82, blue: 74 }) // '#14524a'
 */
export function colourInHex({ red, green, blue }: Colour): string {
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * The colour mixed with black.
 *
 * @param share how much of it is black, 0 to 1; each part is rounded to the nearest whole number, halves upwards
 * @example darkened({ red: 20, green: 82, blue: 74 }, 0.5) // { red: 10, green: 41, blue: 37 }
 */
export function darkened({ red, green, blue }: Colour, share: number): Colour {
  const part = (value: number) => Math.round(value * (1 - share));
  return { red: part(red), green: part(green), blue: part(blue) };
}
