/** A small file that goes with a tender of the demonstration. Its words are invented. */
export interface DemoDocument {
  readonly name: string;
  readonly content: string;
  readonly kind: 'SPECIFICATION' | 'PRICING';
  readonly title: string;
  readonly titleCy: string;
}

export const DEMO_DOCUMENTS: readonly DemoDocument[] = [
  {
    ...{ name: 'Specification.txt', kind: 'SPECIFICATION' },
    ...{ title: 'Specification in plain words', titleCy: 'Manyleb mewn geiriau plaen' },
    content: [
      'Specification',
      '',
      'This file belongs to a demonstration. Nobody buys anything by it.',
      '',
      '1. The service is there on every day that the tender names.',
      '2. Whoever uses it is asked every half year what should be better, and told what came of it.',
      '3. Staff speak with people in the language that these choose, Welsh included.',
      '',
    ].join('\n'),
  },
  {
    ...{ name: 'Pricing schedule.csv', kind: 'PRICING' },
    ...{ title: 'Pricing schedule', titleCy: 'Atodlen brisio' },
    content: ['Item,Unit,Price without VAT in pounds', 'Service,a year,', 'Setting up,once,', ''].join('\n'),
  },
];
