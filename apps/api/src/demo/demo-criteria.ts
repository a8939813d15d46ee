const grade = (settings: object = {}) => JSON.stringify({ kind: 'grade', max: '5', ...settings });
const kind = (name: string) => JSON.stringify({ kind: name });

/** Price 35, quality 45, social value 20: the weights that the five demo bids make interesting. */
export const DEMO_CRITERIA = [
  { key: 'price', name: 'Price', kind: 'PRICE', weight: '35', scoring: kind('lowest-ratio') },
  { key: 'quality', name: 'Quality', kind: 'QUALITY', weight: '45' },
  {
    key: 'service',
    name: 'The service people get',
    kind: 'QUALITY',
    parentKey: 'quality',
    weight: '60',
    scoring: grade({ minimum: '2' }),
    questions: [
      {
        text: 'How will you make sure that people get a hot meal, and are seen, every day?',
        help: 'Say who comes, what they look out for, and whom they tell.',
        wordLimit: 400,
      },
    ],
  },
  {
    key: 'safeguarding',
    name: 'Safeguarding and staff',
    kind: 'QUALITY',
    parentKey: 'quality',
    weight: '40',
    scoring: grade(),
    questions: [{ text: 'How do you choose, train and look after your staff?', help: '', wordLimit: 300 }],
  },
  { key: 'social-value', name: 'Social value', kind: 'SOCIAL_VALUE', weight: '20' },
  {
    key: 'sv-value',
    name: 'Valued commitments',
    kind: 'SOCIAL_VALUE',
    parentKey: 'social-value',
    weight: '50',
    scoring: kind('sv-relative'),
  },
  {
    key: 'sv-method',
    name: 'How they will be kept',
    kind: 'SOCIAL_VALUE',
    parentKey: 'social-value',
    weight: '50',
    scoring: grade(),
  },
];

export const DEMO_MEASURES = ['jobs-unemployed', 'community-volunteering', 'supply-local-spend'];

export const GRADED_KEYS = ['service', 'safeguarding', 'sv-method'] as const;
export type GradedKey = (typeof GRADED_KEYS)[number];
