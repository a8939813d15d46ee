/** Texts of every kind, many of which are refused wherever they stand. */
export const TEXTS = [
  ...[
    '',
    ' ',
    'meals',
    'Größe & Würde',
    '%_\\',
    "'; drop table tender; --",
    '👩‍🍳',
    '\u202eabc',
    '\u0001',
    '\u0000',
    '\ud800',
    '{}',
    '[]',
  ],
  ...[
    '{"kind":"grade","max":"5"}',
    '{"kind":"weighted-sum"}',
    '{"kind":{}}',
    'null',
    '1e999',
    'price',
    'quality',
    'x'.repeat(5_000),
    'jobs-unemployed',
    'GB-COH',
  ],
];
const NUMBERS = [
  '0',
  '1',
  '2',
  '5',
  '40',
  '100',
  '0.5',
  '-1',
  '33.3333',
  '100.0001',
  '999999999999999.9999999999',
  '1e5',
  'NaN',
  '',
  '00',
];
/** Values of scalars by their names. */
export const SCALARS: Readonly<Record<string, readonly unknown[]>> = {
  String: TEXTS,
  Int: [0, 1, 2, 3, 10, 100, 101, -1, 2 ** 31 - 1, -(2 ** 31), 2 ** 31, 1.5, '1'],
  Boolean: [true, false, 'true'],
  Decimal: NUMBERS,
  Weight: NUMBERS,
  DateTime: [
    '2099-05-08T12:00:00Z',
    '0001-01-01T00:00:00+23:59',
    '9999-12-31T23:59:59-23:59',
    '2026-02-30T00:00:00Z',
    'now',
    '',
  ],
  LocalDate: ['2099-05-08', '2026-02-30', ''],
};

/** Values of scalars that may stand anywhere. */
export const LIKELY: Readonly<Record<string, readonly unknown[]>> = {
  String: ['meals', 'price', 'quality', 'jobs-unemployed', 'GB-COH', 'Größe & Würde'],
  Boolean: [true, false],
  Decimal: ['0', '1', '40', '33.3333'],
  Weight: ['0', '40', '33.3333'],
  DateTime: ['2099-05-08T12:00:00Z'],
  LocalDate: ['2099-05-08'],
};

/** What kind of thing an id is of where its name does not say. */
export const KINDS: Readonly<Record<string, string>> = {
  ...{ authority: 'Organisation', supplier: 'Organisation', into: 'Organisation', from: 'Organisation' },
  ...{ endpoint: 'WebhookEndpoint', delivery: 'WebhookDelivery', client: 'ApiClient', set: 'MeasureSet' },
  ...{ round: 'PriorityRound', need: 'CommunityNeed', event: 'AuditEvent', session: 'Session' },
  question: 'WardQuestion',
};

/** The id of nothing. */
export const NOWHERE = '00000000-0000-4000-8000-000000000000';
