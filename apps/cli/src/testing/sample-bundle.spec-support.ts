/** The bundle that the documentation shows: two bids, three criteria, one commitment. */
export const SAMPLE = {
  version: 1,
  method: { kind: 'weighted-sum', precision: 2 },
  tieBreak: ['sv', 'quality', 'price'],
  contractValue: '250000.00',
  criteria: [
    { id: 'price', kind: 'price', weight: '40', scoring: { kind: 'lowest-ratio' } },
    {
      id: 'quality',
      kind: 'quality',
      weight: '40',
      children: [
        { id: 'q1', weight: '60', scoring: { kind: 'grade', max: '5', minimum: '2' } },
        { id: 'q2', weight: '40', scoring: { kind: 'grade', max: '5' } },
      ],
    },
    {
      id: 'sv',
      kind: 'social-value',
      weight: '20',
      children: [
        { id: 'sv-value', weight: '50', scoring: { kind: 'sv-relative' } },
        { id: 'sv-method', weight: '50', scoring: { kind: 'grade', max: '5' } },
      ],
    },
  ],
  bids: [
    {
      id: 'A',
      price: '100000.00',
      grades: { q1: '4', q2: '3', 'sv-method': '4' },
      commitments: [
        { id: 'c1', measure: 'jobs-local', quantity: '3', unitValue: '8500.00', years: 2, deadweight: '0.4' },
      ],
    },
    {
      id: 'B',
      price: '90000.00',
      grades: { q1: '3', q2: '5', 'sv-method': '3' },
      socialValue: '40000.00',
      excluded: null,
    },
  ],
};

/** The guide to SROI: 60 places at £8,500 a year. */
export const SROI = {
  commitments: [
    {
      id: 'training',
      quantity: '60',
      unitValue: '8500',
      years: 2,
      deadweight: '0.4',
      attribution: '0.3',
      dropOff: '0.3',
    },
  ],
};
