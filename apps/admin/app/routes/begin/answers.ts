import { typedPounds } from '@commonweal/ui';
import type { AuthorityLevel, TenderSubject, VatBasis } from '@commonweal/client';

/** In the order of how often they are wanted. */
export const SUBJECTS = [
  'SERVICES',
  'GOODS',
  'WORKS',
  'LIGHT_TOUCH',
  'HEALTH_CARE',
  'GRANT',
] as const satisfies readonly TenderSubject[];
export const LEVELS = ['SUB_CENTRAL', 'CENTRAL'] as const satisfies readonly AuthorityLevel[];
export const VAT = ['EXCLUDES_VAT', 'INCLUDES_VAT'] as const satisfies readonly VatBasis[];

/** As many stages as the page has room for; more can be made through the API. */
export const ROWS = [1, 2, 3, 4] as const;

/** The questions, in the order in which they are asked. */
export const STEPS = [
  'nation',
  'subject',
  'authority',
  'notice',
  'value',
  'fund',
  'regime',
  'stages',
  'title',
  'copy',
] as const;
export type Step = (typeof STEPS)[number];

const DAY = ['day', 'month', 'year'] as const;

/** What is filled in at each question. */
export const FIELDS: Readonly<Record<Step, readonly string[]>> = {
  nation: ['nation'],
  subject: ['subject'],
  authority: ['authority'],
  notice: DAY.map((part) => `notice-${part}`),
  value: ['amount', 'vat'],
  fund: ['total', 'cap', 'match'],
  regime: ['regime'],
  stages: ROWS.flatMap((row) => [`kind${row}`, ...DAY.map((part) => `day${row}-${part}`), `most${row}`]),
  title: ['title'],
  copy: ['copyOf'],
};

/** What was answered so far, by field; a field that was not sent is missing. */
export type Answers = Readonly<Record<string, string>>;

const LONGEST = 300;
const IN_POUNDS: ReadonlySet<string> = new Set(['amount', 'total', 'cap']);

/** Reads the answers that came with an address or a form. */
export function answersIn(sent: URLSearchParams | FormData): Answers {
  const known = Object.values(FIELDS).flat();
  const pairs = known.flatMap((field) => {
    const value = sent.get(field);
    if (typeof value !== 'string') return [];
    const text = value.trim().slice(0, LONGEST);
    return [[field, IN_POUNDS.has(field) ? typedPounds(text) : text] as const];
  });
  return Object.fromEntries(pairs);
}

/** The option that was chosen, if it is one of those that are offered. */
export const chosen = <Option extends string>(options: readonly Option[], value: string | undefined): Option | null =>
  options.find((option) => option === value) ?? null;

/** The questions that the answers so far lead to. */
export function stepsFor({ subject, regime }: Answers): readonly Step[] {
  const isGrant = subject === 'GRANT';
  const asksLevel = !isGrant && subject !== 'HEALTH_CARE';
  const left: Partial<Record<Step, boolean>> = {
    ...{ authority: asksLevel, value: !isGrant, fund: isGrant },
    stages: regime === 'ACT_COMPETITIVE_FLEXIBLE',
  };
  return STEPS.filter((step) => left[step] ?? true);
}

const TEMPLATE = 'template:';

/** A template as the answer to what a tender begins with. */
export const answerOf = (templateId: string): string => `${TEMPLATE}${templateId}`;

/** The id of the template that was answered; null where it is an earlier tender, or nothing. */
export const templateIn = (copyOf: string): string | null =>
  copyOf.startsWith(TEMPLATE) ? copyOf.slice(TEMPLATE.length) : null;

/** The address of a question, with the answers so far. */
export const addressOf = (step: Step, answers: Answers): string =>
  `/tenders/new?${new URLSearchParams({ ...answers, step })}`;
