const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');
const nested = (depth: number) =>
  `{ opportunities(first: 1) { edges { node ${'{ lots { tender '.repeat(depth)} { id } ${'} }'.repeat(depth)} } } }`;

/** Operations that are refused whoever sends them: what is wrong, the document, the code of the refusal. */
export const ABUSES: [string, string, string][] = [
  ['10,000 aliases', `{ ${times(10_000, (i) => `a${i}: serverTime`)} }`, 'COST_EXCEEDED'],
  ['100 aliases', `{ ${times(100, (i) => `a${i}: serverTime`)} }`, 'COST_EXCEEDED'],
  ['one field 10,000 times', `{ ${'serverTime '.repeat(10_000)} }`, 'COST_EXCEEDED'],
  ['200 levels', nested(100), 'COST_EXCEEDED'],
  ['100,000 levels of brackets', `{ a(x: ${'['.repeat(100_000)}`, 'COST_EXCEEDED'],
  ['21 fields at the top', `{ ${'serverTime '.repeat(21)} }`, 'COST_EXCEEDED'],
  [
    'a circle of fragments',
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'fragments that double 60 times',
    `{ ...F0 } ${times(60, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F60 on Query { serverTime }`,
    'COST_EXCEEDED',
  ],
  [
    'long lists within long lists',
    '{ opportunities(first: 100) { edges { node { lots { tender { lots { tender { lots { id } } } } } } } } }',
    'COST_EXCEEDED',
  ],
];
