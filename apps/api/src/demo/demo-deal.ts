import type { DemoNotice } from './demo-notice.js';

/** Wards of the fictional borough, and the borough. */
const [OLD_DOCKS, LANTERN_QUAY] = ['E05999001', 'E05999002'];
export const HARBOURSIDE = 'E06999001';

const insurance = (kind: string, cover: string) => ({ kind, cover, neededBy: 'AT_START' });

/** What the borough’s deals have in common: terms that a small charity can live with. */
const USUAL = {
  payment: { time: 'IN_ADVANCE', days: 14 },
  uplift: { kind: 'CPI' },
  tupe: { answer: 'DOES_NOT_APPLY' },
  insurances: [insurance('PUBLIC_LIABILITY', '5000000.00'), insurance('EMPLOYERS_LIABILITY', '5000000.00')],
  mobilisationWeeks: 8,
  reservation: 'NONE',
  oneLotReason: 'The rounds overlap, and one booking line serves all of them.',
  conditions: [
    {
      ...{ kind: 'FINANCES', otherProof: true },
      text: 'The latest accounts, audited or examined independently, or a budget for those who are new.',
    },
    {
      ...{ kind: 'EXPERIENCE', otherProof: true, likeContracts: 1, withinYears: 5 },
      text: 'One example of work with the people this is for.',
    },
  ],
  kpis: [
    { name: 'On time', target: '95 % within 15 minutes', measuredBy: 'The booking log, each month' },
    { name: 'Help in person', target: '40 % of contacts', measuredBy: 'The log of contacts, each quarter' },
  ],
};

/** Where one differs, by the number of its notice. */
const DIFFERENT: Readonly<Record<number, object>> = {
  2: { tupe: { answer: 'APPLIES', listAvailable: true } },
  5: { payment: { time: 'IN_ARREARS', days: 30 }, uplift: { kind: 'FIXED', percent: '2.5' }, kpis: [] },
};

/** The terms that a tender of the demo offers. Of the abandoned one the borough said nothing. */
export function demoDeal({ number, contract: [start, end] }: DemoNotice, lotId: string): object | null {
  if (number === 6) return null;
  const years = Number(end.slice(0, 4)) - Number(start.slice(0, 4));
  const places = [
    { code: HARBOURSIDE, channels: ['PHONE', 'ONLINE'] },
    ...[OLD_DOCKS, LANTERN_QUAY].map((code) => ({ code, channels: ['IN_PERSON'] })),
  ];
  const term = { months: 12 * years, extensionMonths: 12 };
  return { ...USUAL, term, ...DIFFERENT[number], lots: [{ lotId, places }] };
}
