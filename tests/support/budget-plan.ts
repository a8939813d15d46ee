/** A plan of two years from September, without lots: two financial years of three are approved. */
export const budgetPlan = (more: object = {}) => ({
  ...{ vat: 'EXCLUDES_VAT', start: '2027-09-01', months: 24 },
  source: { decision: 'Decision of the cabinet', date: '2026-01-15', reference: 'CAB 12' },
  years: [
    { year: 2027, approved: '60000.00' },
    { year: 2028, approved: '110000.00' },
  ],
  lots: [],
  ...more,
});
