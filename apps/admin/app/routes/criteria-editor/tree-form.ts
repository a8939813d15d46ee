import type { CriterionKind } from '@commonweal/client';
import { isPriceScoring, isSocialValueScoring } from '@commonweal/scoring';

import { type QuestionForm, questionsIn } from './question-form';

/** Fields of a way of scoring, as they are typed; `kind` is which. */
export type Settings = Readonly<Record<string, string>>;

/** A criterion as it is typed. */
export interface CriterionForm {
  readonly key: string;
  readonly parentKey: string | null;
  readonly name: string;
  readonly kind: CriterionKind;
  readonly weight: string;
  readonly settings: Settings;
  readonly questions: readonly QuestionForm[];
}

/** The criteria and scoring rules of a lot, as they are typed. */
export interface TreeForm {
  readonly version: string;
  readonly criteria: readonly CriterionForm[];
  readonly method: Settings;
  readonly precision: string;
  readonly tieBreak: readonly string[];
  readonly lastResort: string;
}

export const CRITERION_KINDS = ['PRICE', 'QUALITY', 'SOCIAL_VALUE'] as const satisfies readonly CriterionKind[];

/** The fields that each way of scoring asks for. */
export const SCORING_FIELDS: Readonly<Record<string, readonly string[]>> = {
  grade: ['max', 'minimum', 'scale'],
  'pass-fail': [],
  'lowest-ratio': [],
  'lowest-difference': [],
  'min-max': [],
  'mean-deviation': [],
  'linear-to-ceiling': ['ceiling', 'target', 'ceilingIsMaximum'],
  bands: ['bands'],
  'sv-relative': [],
  'sv-target': ['basis', 'amount'],
  'sv-bands': ['bands'],
};

/** The figures that each method of the whole asks for. */
export const METHOD_FIELDS: Readonly<Record<string, readonly string[]>> = {
  'weighted-sum': [],
  'price-per-point': [],
  'willingness-to-pay': ['perPoint'],
  'fixed-budget': ['budget'],
};

export const TIE_BREAKS = [0, 1, 2] as const;
export const TARGET_BASES = ['target', 'targetPerPound', 'targetPerFte'] as const;

const ALL_SETTINGS = ['kind', ...new Set(Object.values(SCORING_FIELDS).flat())];
const METHOD_SETTINGS = ['kind', ...Object.values(METHOD_FIELDS).flat()];
const LONGEST = 10_000;
const MOST = 200;

/** The name of a criterion's field in the form, and its id on the page. */
export const fieldOf = (key: string, field: string): string => `${key}.${field}`;

/** Where a criterion stands on the page. */
export const criterionId = (key: string): string => `criterion.${key}`;

/** Reads the form. A criterion whose parent does not stand before it stands at the top. */
export function treeFormIn(form: FormData): TreeForm {
  const text = (name: string): string => String(form.get(name) ?? '').slice(0, LONGEST);
  const keys = [...new Set(form.getAll('key').map(String))].slice(0, MOST);
  const criteria = keys.map((key, index): CriterionForm => {
    const parent = text(fieldOf(key, 'parent'));
    const settings = withUsual(
      settingsIn(ALL_SETTINGS, (field) => text(fieldOf(key, field))),
      (field) => form.has(fieldOf(key, field)),
    );
    return {
      ...{ key, parentKey: keys.slice(0, index).includes(parent) ? parent : null },
      ...{ name: text(fieldOf(key, 'name')), weight: text(fieldOf(key, 'weight')).trim() },
      kind:
        kindByScoring(settings) ?? CRITERION_KINDS.find((kind) => kind === text(fieldOf(key, 'about'))) ?? 'QUALITY',
      settings,
      questions: questionsIn((field) => text(fieldOf(key, field))),
    };
  });
  return {
    ...{ version: text('version'), criteria, precision: text('precision') || '2', lastResort: text('lastResort') },
    method: settingsIn(METHOD_SETTINGS, (field) => text(`method.${field}`)),
    tieBreak: TIE_BREAKS.map((at) => text(`tieBreak.${at}`)),
  };
}

const settingsIn = (fields: readonly string[], text: (field: string) => string): Settings =>
  Object.fromEntries(fields.flatMap((field) => (text(field) === '' ? [] : [[field, text(field).trim()] as const])));

/** What a way of scoring begins with, where it was only just chosen and its fields were not on the page yet. */
const USUAL: Readonly<Record<string, Settings>> = { grade: { max: '5' }, 'sv-target': { basis: 'target' } };

function withUsual(settings: Settings, wasShown: (field: string) => boolean): Settings {
  const usual = Object.entries(USUAL[settings['kind'] ?? ''] ?? {}).filter(([field]) => !wasShown(field));
  return { ...Object.fromEntries(usual), ...settings };
}

/** What a criterion is about if how it is scored decides that: a formula of prices is about the price. */
export function kindByScoring({ kind = '' }: Settings): CriterionKind | null {
  if (isPriceScoring({ kind })) return 'PRICE';
  return isSocialValueScoring({ kind }) ? 'SOCIAL_VALUE' : null;
}

/** Whether a criterion is answered in words, and so has questions. */
export const isAsked = ({ criteria }: Pick<TreeForm, 'criteria'>, { key, settings }: CriterionForm): boolean =>
  settings['kind'] === 'grade' && !hasParts(criteria, key);

/** Whether a criterion has parts, which then are scored in its place. */
export const hasParts = (criteria: readonly CriterionForm[], key: string): boolean =>
  criteria.some(({ parentKey }) => parentKey === key);
