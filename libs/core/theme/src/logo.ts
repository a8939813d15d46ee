/** The most bytes that a logo may have: every page of an authority carries it, and a page has 60,000. */
export const MOST_LOGO_BYTES = 20_000;

/** The largest a logo may be, in pixels: twice the size at which it is shown, for sharp screens. */
export const MOST_LOGO_SIZE = { width: 800, height: 240 } as const;

export interface LogoSize {
  readonly width: number;
  readonly height: number;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const HEADER = [0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52];
const END = [0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];

/**
 * The size of a PNG picture, from its header.
 *
 * Source: Portable Network Graphics (PNG) Specification, third edition, 5.2 and 11.2.1, https://www.w3.org/TR/png-3/
 *
 * @returns in pixels; null when the bytes do not begin and end as a PNG does
 */
export function pngSize(bytes: Uint8Array): LogoSize | null {
  const begins = [...SIGNATURE, ...HEADER].every((byte, at) => bytes[at] === byte);
  const ends = END.every((byte, at) => bytes[bytes.length - END.length + at] === byte);
  if (!begins || !ends || bytes.length < 45) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/**
 * What keeps a file from being a logo, in words a person can act on; null when nothing does.
 *
 * Only PNG is taken: an SVG is a document that can carry scripts.
 */
export function logoFault(bytes: Uint8Array): string | null {
  if (bytes.length > MOST_LOGO_BYTES)
    return `The logo has ${bytes.length} bytes: save it smaller, with at most ${MOST_LOGO_BYTES}`;
  const size = pngSize(bytes);
  if (!size) return 'The logo is not a PNG picture: save it as PNG';
  const { width, height } = MOST_LOGO_SIZE;
  const isTooLarge = size.width > width || size.height > height || size.width === 0 || size.height === 0;
  return isTooLarge
    ? `The logo is ${size.width} by ${size.height} pixels: make it at most ${width} by ${height}`
    : null;
}
