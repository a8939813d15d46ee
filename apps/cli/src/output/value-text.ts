import type { Valuation, ValuedCommitment } from '@commonweal/social-value';

import { oneLine } from '../terminal.js';
import { type Column, table } from './table.js';

/** Commitments' values as people read them: a column a year, £ with two decimals. */
export function valueText({ commitments, offered, total }: Valuation): string {
  const years = commitments.reduce((most, { byYear }) => Math.max(most, byYear.length), 0);
  const yearColumns = Array.from({ length: years }, (_, year): Column => ({
    heading: `Year ${year + 1} £`,
    align: 'right',
  }));
  const columns: Column[] = [
    { heading: 'Commitment', align: 'left' },
    ...yearColumns,
    { heading: 'Total £', align: 'right' },
  ];
  const rows = commitments.map((commitment) => row(commitment, years));
  const lastRow = ['Total', ...yearColumns.map(() => ''), total];
  const note = offered === total ? '' : `As offered, before the panel’s confidence: £${offered}\n`;
  return table(columns, [...rows, lastRow]) + note;
}

const row = ({ id, byYear, total }: ValuedCommitment, years: number): string[] => [
  oneLine(id),
  ...Array.from({ length: years }, (_, year) => byYear[year] ?? ''),
  total,
];
