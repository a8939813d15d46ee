import { spoken } from '../model/whole-language.js';
import type { Block, Heading, Inline, List } from '../model/document-model.js';
import { writeTable } from './pdf-table.js';
import { EDGE, type Letters, type Sheet, type Tagged } from './sheet.js';

export const BODY: Letters = { font: 'regular', size: 10 };
const STRONG: Letters = { font: 'bold', size: 10 };
const LEADING = 1.4;
const INDENT = 16;

const HEADINGS: Readonly<Record<Heading['level'], Letters & { readonly before: number }>> = {
  1: { font: 'bold', size: 20, before: 6 },
  2: { font: 'bold', size: 14, before: 16 },
  3: { font: 'bold', size: 11, before: 10 },
};

/** Writes one block of a document below those before it. */
export function writeBlock(sheet: Sheet, block: Block): void {
  switch (block.kind) {
    case 'heading':
      return writeHeading(sheet, block);
    case 'paragraph':
      return writeParagraph(sheet, block.text);
    case 'notice':
      return writeNotice(sheet, block.text);
    case 'list':
      return writeList(sheet, block);
    case 'table':
      return writeTable(sheet, block);
  }
}

function writeHeading(sheet: Sheet, { level, text: title }: Heading): void {
  const { text, language } = spoken(title);
  const letters = HEADINGS[level];
  const lines = sheet.linesOf(text, letters);
  sheet.y += letters.before;
  const withNext = lines.length * letters.size * LEADING + 48;
  if (!sheet.has(withNext) && withNext < sheet.capacity) sheet.turn();
  const part = sheet.part(`H${level}`, { language });
  if (level > 1) sheet.pdf.outline.addItem(text.map((run) => run.text).join(''));
  writeLines(sheet, lines, { letters, x: EDGE, part });
  part.end();
  sheet.y += 4;
}

function writeParagraph(sheet: Sheet, said: Inline): void {
  const { text, language } = spoken(said);
  const part = sheet.part('P', { language });
  writeLines(sheet, sheet.linesOf(text, BODY), { letters: BODY, x: EDGE, part });
  part.end();
  sheet.y += 6;
}

function writeNotice(sheet: Sheet, text: Inline): void {
  const inner = 10;
  const lines = sheet.linesOf(text, STRONG, sheet.width - 2 * inner);
  const height = lines.length * STRONG.size * LEADING + 2 * inner;
  sheet.decorate((pdf) => pdf.lineWidth(1.5).rect(EDGE, sheet.y, sheet.width, height).stroke('#0b0c0c'));
  sheet.y += inner;
  const part = sheet.part('P');
  writeLines(sheet, lines, { letters: STRONG, x: EDGE + inner, part });
  part.end();
  sheet.y += inner + 6;
}

function writeList(sheet: Sheet, { items }: List): void {
  const list = sheet.part('L');
  for (const item of items) {
    const { text, language } = spoken(item);
    const entry = sheet.part('LI', { parent: list });
    const label = sheet.part('Lbl', { parent: entry });
    const body = sheet.part('LBody', { parent: entry, language });
    if (!sheet.has(BODY.size * LEADING)) sheet.turn();
    sheet.write([{ text: '• ' }], BODY, { x: EDGE, part: label });
    const lines = sheet.linesOf(text, BODY, sheet.width - INDENT);
    writeLines(sheet, lines, { letters: BODY, x: EDGE + INDENT, part: body });
    entry.end();
    sheet.y += 3;
  }
  list.end();
  sheet.y += 4;
}

interface Place {
  readonly letters: Letters;
  readonly x: number;
  readonly part: Tagged;
}

function writeLines(sheet: Sheet, lines: readonly Inline[], { letters, x, part }: Place): void {
  for (const line of lines) {
    if (!sheet.has(letters.size * LEADING)) sheet.turn();
    sheet.write(line, letters, { x, part });
    sheet.y += letters.size * LEADING;
  }
}
