import {
  BorderStyle,
  type FileChild,
  HeadingLevel,
  type ITableCellOptions,
  Paragraph,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

import { type Block, type Inline, LANGUAGE_TAGS, type Table } from '../model/document-model.js';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'B1B4B6' };

/** Twentieths of a point between the margins of a page of A4. */
const WIDTH = 9026;

/** One block of a document as Word has it. */
export function wordBlocks(block: Block): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: LEVELS[block.level], children: runs(block.text) })];
    case 'paragraph':
      return [new Paragraph({ children: runs(block.text) })];
    case 'notice':
      return [noticed(block.text)];
    case 'list':
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: runs(item) }));
    case 'table':
      return [tabled(block), new Paragraph({ spacing: { after: 0 } })];
  }
}

function runs(text: Inline, bold = false): TextRun[] {
  return text
    .filter((run) => run.text !== '')
    .map((run) => {
      const language = run.language && { language: { value: LANGUAGE_TAGS[run.language] } };
      return new TextRun({ text: run.text, bold, ...language });
    });
}

function noticed(text: Inline): Paragraph {
  const edge = { style: BorderStyle.SINGLE, size: 12, space: 6, color: '0B0C0C' };
  return new Paragraph({ border: { top: edge, bottom: edge, left: edge, right: edge }, children: runs(text, true) });
}

function tabled({ head, rows, widths }: Table): WordTable {
  const hasHead = head.length > 0;
  const columnWidths = widths.map((part) => Math.round(part * WIDTH));
  const row = (cells: readonly Inline[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: false,
      children: cells.map((text, at) => cell(text, isHead || at === 0, columnWidths[at] ?? 0)),
    });
  return new WordTable({
    ...{ columnWidths, layout: TableLayoutType.FIXED, width: { size: WIDTH, type: WidthType.DXA } },
    tableLook: { firstRow: hasHead, firstColumn: true, noHBand: true, noVBand: true },
    rows: [...(hasHead ? [row(head, true)] : []), ...rows.map((cells) => row(cells, false))],
  });
}

function cell(text: Inline, bold: boolean, size: number): TableCell {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const options: ITableCellOptions = {
    width: { size, type: WidthType.DXA },
    margins: { top: 80, bottom: 80, left: 0, right: 120 },
    borders: { top: LINE, bottom: LINE, left: none, right: none },
    children: [new Paragraph({ spacing: { after: 0 }, children: runs(text, bold) })],
  };
  return new TableCell(options);
}
