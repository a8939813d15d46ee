import type { BeforeTenderQuery, SetDecisionsInput } from '@commonweal/client';

import type { FieldFault } from '../form-page';

export type DecidedTender = NonNullable<BeforeTenderQuery['tender']>;

export const FIELDS = [
  ...(['equality.assessed', 'equality.words', 'equality.reference'] as const),
  ...(['consultation.consulting', 'consultation.reason', 'market'] as const),
] as const;
export type FieldName = (typeof FIELDS)[number];

export interface MarketRow {
  readonly question: string;
  readonly answer: string;
}

/** Decisions as they are typed. */
export interface BeforeForm {
  readonly version: string;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly rows: readonly MarketRow[];
}

const LONGEST = 10_000;
const MOST = 100;

function yesNo(value: boolean | undefined): string {
  if (value === undefined) return '';
  return value ? 'yes' : 'no';
}

/** What is stored, as the form shows it. */
export const formOfDecisions = ({
  version,
  decisions: { equality, consultation, market },
}: DecidedTender): BeforeForm => ({
  version: String(version),
  fields: {
    ...equalityOf(equality),
    'consultation.consulting': yesNo(consultation?.consulting),
    'consultation.reason': consultation?.reason ?? '',
    market: yesNo(market ? market.length > 0 : undefined),
  },
  rows: (market ?? []).map(({ question, answer }) => ({ question, answer })),
});

const equalityOf = (equality: DecidedTender['decisions']['equality']) => ({
  'equality.assessed': yesNo(equality?.assessed),
  'equality.words': equality?.words ?? '',
  'equality.reference': equality?.reference ?? '',
});

/** Reads the form. */
export function beforeFormIn(sent: FormData): BeforeForm {
  const text = (name: string): string =>
    String(sent.get(name) ?? '')
      .trim()
      .slice(0, LONGEST);
  const count = Math.min(Number(text('rows')) || 0, MOST);
  return {
    version: text('version'),
    fields: Object.fromEntries(FIELDS.map((name) => [name, text(name)])) as BeforeForm['fields'],
    rows: Array.from({ length: count }, (_, at) => ({
      ...{ question: text(`market.${at}.question`), answer: text(`market.${at}.answer`) },
    })),
  };
}

/** The form with one more row, which says that the market was asked. */
export const withRow = (form: BeforeForm): BeforeForm => ({
  ...form,
  fields: { ...form.fields, market: 'yes' },
  rows: [...form.rows, { question: '', answer: '' }],
});

/** Rows without a word are none. */
const filled = ({ rows }: BeforeForm): MarketRow[] =>
  rows.filter(({ question, answer }) => question !== '' || answer !== '');

/** Answers that lack their first half, and a market that was asked nothing. */
export function typedFaults(form: BeforeForm): FieldFault[] {
  const { fields } = form;
  const isHalf = (choice: FieldName, ...words: readonly FieldName[]) =>
    fields[choice] === '' && words.some((name) => fields[name] !== '');
  return [
    ...(isHalf('equality.assessed', 'equality.words', 'equality.reference')
      ? [{ field: 'equality.assessed', key: 'choose' }]
      : []),
    ...(isHalf('consultation.consulting', 'consultation.reason')
      ? [{ field: 'consultation.consulting', key: 'choose' }]
      : []),
    ...((fields.market === 'yes') === filled(form).length > 0 ? [] : [{ field: 'market', key: 'market' }]),
  ];
}

/** The form as the API takes it. What was left empty is not said. */
export function inputOfDecisions(tenderId: string, form: BeforeForm): SetDecisionsInput {
  const { version, fields } = form;
  const [assessed, consulting] = [fields['equality.assessed'], fields['consultation.consulting']];
  return {
    ...{ tenderId, version: Number(version) || 0 },
    equality:
      assessed === ''
        ? null
        : {
            ...{ assessed: assessed === 'yes', words: fields['equality.words'] },
            reference: fields['equality.reference'] || null,
          },
    consultation:
      consulting === '' ? null : { consulting: consulting === 'yes', reason: fields['consultation.reason'] },
    market: fields.market === '' ? null : filled(form),
  };
}
