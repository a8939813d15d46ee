/** Terms of a deal that keep every rule, for a tender with one lot. */
export const dealTerms = (lotId: string) => ({
  payment: { time: 'IN_ARREARS', days: 30 },
  uplift: { kind: 'FIXED', percent: '2.5' },
  tupe: { answer: 'APPLIES', listAvailable: true },
  insurances: [{ kind: 'PUBLIC_LIABILITY', cover: '5000000.00', neededBy: 'AT_START' }],
  mobilisationWeeks: 8,
  term: { months: 36, extensionMonths: 24 },
  reservation: 'NONE',
  oneLotReason: 'The rounds are planned together',
  conditions: [{ kind: 'EXPERIENCE', text: 'Two years of serving meals', otherProof: false }],
  kpis: [{ name: 'Meals on time', target: '95 % by 1 pm', measuredBy: 'The drivers’ log' }],
  lots: [{ lotId, places: [{ code: 'E06000009', channels: ['IN_PERSON', 'PHONE'] }] }],
});

/** Conditions that ask for everything that can be asked for in figures and names. */
export const ASKED_CONDITIONS = [
  {
    ...{ kind: 'EXPERIENCE', text: 'Meals for people at home', leastYears: 2, likeContracts: 1, withinYears: 5 },
    likeContractValue: '1000.00',
  },
  { kind: 'REGISTRATION', text: 'Safe food', register: 'A rating of food hygiene', orEquivalent: true },
  { kind: 'FINANCES', text: 'Sound accounts', minimumTurnover: '5000.00', guarantee: true },
];
