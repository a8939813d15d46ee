/** How a column stands under its heading. */
export interface Column {
  readonly heading: string;
  readonly align: 'left' | 'right';
}

/** Rows under headings, columns two spaces apart, each line free of trailing spaces. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const all = [columns.map(({ heading }) => heading), ...rows];
  const widths = columns.map((_, index) => all.reduce((most, row) => Math.max(most, width(row[index] ?? '')), 0));
  const rule = widths.map((size) => '─'.repeat(size));
  return [all[0] ?? [], rule, ...rows].map((row) => line(row, columns, widths)).join('');
}

function line(cells: readonly string[], columns: readonly Column[], widths: readonly number[]): string {
  const padded = columns.map(({ align }, index) => {
    const cell = cells[index] ?? '';
    const gap = ' '.repeat((widths[index] ?? 0) - width(cell));
    return align === 'left' ? cell + gap : gap + cell;
  });
  return `${padded.join('  ').trimEnd()}\n`;
}

/** Characters as people count them. */
const width = (text: string): number => [...text].length;
