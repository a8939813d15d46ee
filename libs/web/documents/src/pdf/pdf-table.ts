import type { Inline, Table } from '../model/document-model.js';
import { spoken } from '../model/whole-language.js';
import type { Line } from './break-lines.js';
import { EDGE, type Letters, type Sheet, type Tagged } from './sheet.js';

const CELL: Letters = { font: 'regular', size: 9 };
const NAME: Letters = { font: 'bold', size: 9 };
const HEIGHT = 9 * 1.4;
const PAD = 4;

interface Cell {
  readonly lines: readonly Line[];
  readonly letters: Letters;
  readonly x: number;
  /** Where it is read aloud; null for a head that is only repeated. */
  readonly part: Tagged | null;
}

type Row = readonly Cell[];

/** Writes a table whose head comes again on each page, and whose rows may be longer than a page. */
export function writeTable(sheet: Sheet, table: Table): void {
  const root = sheet.part('Table');
  const repeated = table.head.length > 0 ? rowOf(sheet, table, { cells: table.head, parts: null }) : [];
  if (table.head.length > 0) {
    const head = sheet.part('THead', { parent: root });
    writeRow(sheet, rowOf(sheet, table, { cells: table.head, parts: headParts(sheet, head, table.head) }), []);
    head.end();
  }
  const body = sheet.part('TBody', { parent: root });
  for (const cells of table.rows)
    writeRow(sheet, rowOf(sheet, table, { cells, parts: rowParts(sheet, body, cells) }), repeated);
  root.end();
  sheet.y += 10;
}

/** The tags of the head, whose cells name columns. */
function headParts(sheet: Sheet, parent: Tagged, cells: readonly Inline[]): readonly Tagged[] {
  const row = sheet.part('TR', { parent });
  return cells.map((text) => sheet.part('TH', { parent: row, language: spoken(text).language, scope: 'Column' }));
}

/** The tags of a row, whose first cell names it. */
function rowParts(sheet: Sheet, parent: Tagged, cells: readonly Inline[]): readonly Tagged[] {
  const row = sheet.part('TR', { parent });
  return cells.map((text, at) => {
    const { language } = spoken(text);
    if (at > 0) return sheet.part('TD', { parent: row, language });
    return sheet.part('TH', { parent: row, language, scope: 'Row' });
  });
}

interface RowText {
  readonly cells: readonly Inline[];
  readonly parts: readonly Tagged[] | null;
}

function rowOf(sheet: Sheet, { widths, head }: Table, { cells, parts }: RowText): Row {
  const isHead = cells === head;
  return cells.map((text, at) => {
    const letters = isHead || at === 0 ? NAME : CELL;
    const x = EDGE + sheet.width * widths.slice(0, at).reduce((sum, width) => sum + width, 0);
    const width = sheet.width * (widths[at] ?? 0) - 2 * PAD;
    return { letters, x, part: parts?.[at] ?? null, lines: sheet.linesOf(spoken(text).text, letters, width) };
  });
}

function writeRow(sheet: Sheet, row: Row, head: Row): void {
  const count = Math.max(0, ...row.map(({ lines }) => lines.length));
  const height = count * HEIGHT + 2 * PAD;
  if (!sheet.has(height) && height < sheet.capacity / 2) turnUnder(sheet, head);
  sheet.y += PAD;
  for (let at = 0; at < count; at += 1) {
    if (!sheet.has(HEIGHT)) turnUnder(sheet, head);
    writeLine(sheet, row, at);
    sheet.y += HEIGHT;
  }
  sheet.y += PAD;
  rule(sheet);
}

function writeLine(sheet: Sheet, row: Row, at: number): void {
  for (const { lines, letters, x, part } of row) {
    const line = lines[at];
    if (line) sheet.write(line, letters, { x, part });
  }
}

function turnUnder(sheet: Sheet, head: Row): void {
  sheet.turn();
  if (head.length > 0) writeRow(sheet, head, []);
}

function rule(sheet: Sheet): void {
  const end = EDGE + sheet.width;
  sheet.decorate((pdf) => pdf.lineWidth(0.5).moveTo(EDGE, sheet.y).lineTo(end, sheet.y).stroke('#b1b4b6'));
}
