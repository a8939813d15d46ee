import type { IStylesOptions } from 'docx';

/** Ink on white: 12.6 to 1. */
const INK = '0B0C0C';

/** One family of letters in few sizes, and the language that holds where a word says no other. @param tag like `cy-GB` */
export const wordStyles = (tag: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Arial', size: 22, color: INK, language: { value: tag } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: { run: { size: 40, bold: true, color: INK } },
    heading1: headed(40, 240),
    heading2: headed(30, 320),
    heading3: headed(24, 240),
  },
});

const headed = (size: number, before: number) => ({
  run: { font: 'Arial', size, bold: true, color: INK },
  paragraph: { keepNext: true, spacing: { before, after: 120 } },
});
