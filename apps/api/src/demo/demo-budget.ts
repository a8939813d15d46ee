import { HARBOURSIDE } from './demo-deal.js';
import type { DemoNotice } from './demo-notice.js';

/** What the borough approved for a draft of two years, and what it plans: a little more in the second. */
export const demoBudget = ({ value, contract: [start] }: DemoNotice, lotId: string) => ({
  ...{ vat: 'EXCLUDES_VAT', start, months: 24 },
  source: { decision: 'Decision of the cabinet (fictional)', date: '2026-01-15', reference: 'HBC 2026/14' },
  years: [0, 1].map((later) => ({ year: Number(start.slice(0, 4)) + later, approved: `${value / 2}.00` })),
  lots: [
    {
      ...{ lotId, costs: [`${value / 2 - 2_000}.00`, `${value / 2 + 6_000}.00`], unit: 'hours of advice' },
      places: [{ code: HARBOURSIDE, units: 3_600 }],
    },
  ],
});
