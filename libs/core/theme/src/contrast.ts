import type { Colour } from './colour.js';

/** The least contrast of text with what is behind it: WCAG 2.2, success criterion 1.4.3 (AA). */
export const TEXT_CONTRAST = 4.5;

/** The least contrast of a shape that carries meaning with what is beside it: WCAG 2.2, success criterion 1.4.11 (AA). */
export const SHAPE_CONTRAST = 3;

/**
 * How light a colour is, from 0 (black) to 1 (white): 0.2126 R + 0.7152 G + 0.0722 B of the linear parts.
 * A part c of 0 to 1 is c ÷ 12.92 where c ≤ 0.04045, else ((c + 0.055) ÷ 1.055)^2.4.
 *
 * Source: "relative luminance" of WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
 *
 * @example relativeLuminance({ red: 255, green: 255, blue: 255 }) // 1
 */
export function relativeLuminance({ red, green, blue }: Colour): number {
  const linear = (part: number) => {
    const c = part / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/**
 * How well two colours stand out from one another, from 1 (not at all) to 21 (black and white):
 * (lighter + 0.05) ÷ (darker + 0.05), which one comes first does not matter.
 *
 * Source: "contrast ratio" of WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 *
 * @example contrastRatio({ red: 119, green: 119, blue: 119 }, WHITE) // 4.478…, a little too faint for text
 */
export function contrastRatio(one: Colour, other: Colour): number {
  const [a, b] = [relativeLuminance(one), relativeLuminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/**
 * A ratio as it is shown: two decimals, never rounded up, so that no figure shown reaches a limit that is missed.
 *
 * @example contrastInWords(4.4999) // '4.49'
 */
export function contrastInWords(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}
