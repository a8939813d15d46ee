import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * The letters of a PDF: DejaVu Sans, free to embed (Bitstream Vera's licence and public domain), which has Welsh ŵ and ŷ, which a PDF's own
 * fonts lack, and Greek, Cyrillic, Hebrew and Arabic.
 */
export type FontName = 'regular' | 'bold';

const FILES: Readonly<Record<FontName, string>> = {
  regular: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  bold: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
};

const files = createRequire(import.meta.url);
const read = new Map<FontName, Buffer>();

/** The file of a font, read once. */
export function fontFile(name: FontName): Buffer {
  const file = read.get(name) ?? readFileSync(files.resolve(FILES[name]));
  read.set(name, file);
  return file;
}
