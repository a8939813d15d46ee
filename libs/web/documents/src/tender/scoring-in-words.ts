import { amountInWords } from '@commonweal/ui';

import type { Words } from '../model/words.js';

type Settings = Readonly<Record<string, unknown>>;
type Say = (settings: Settings, words: Words) => readonly string[];

const KINDS: Readonly<Record<string, Say>> = {
  grade: graded,
  'pass-fail': only('passFail'),
  'lowest-ratio': only('lowestRatio'),
  'lowest-difference': only('lowestDifference'),
  'min-max': only('minMax'),
  'mean-deviation': only('meanDeviation'),
  'linear-to-ceiling': toCeiling,
  bands: (settings, words) => banded('priceBands', settings, words),
  'sv-relative': only('svRelative'),
  'sv-target': againstTarget,
  'sv-bands': (settings, words) => banded('svBands', settings, words),
};

const METHODS: Readonly<Record<string, Say>> = {
  'weighted-sum': only('method.weightedSum'),
  'price-per-point': only('method.pricePerPoint'),
  'willingness-to-pay': ({ perPoint }, { t }) => [t('scored.method.willingnessToPay', { perPoint: pounds(perPoint) })],
  'fixed-budget': ({ budget }, { t }) => [t('scored.method.fixedBudget', { budget: pounds(budget) })],
};

/** How a criterion is scored, in sentences. @param scoring its settings as JSON text, as in the proof bundle */
export const scoringInWords = (scoring: string, words: Words): string => inWords(KINDS, scoring, words);

/** How the points of all criteria make a winner. @param method its settings as JSON text, as in the proof bundle */
export const methodInWords = (method: string, words: Words): string => inWords(METHODS, method, words);

function inWords(says: Readonly<Record<string, Say>>, json: string, words: Words): string {
  const settings = JSON.parse(json) as Settings;
  const say = says[String(settings['kind'])];
  return say ? say(settings, words).join(' ') : words.t('scored.unknown', { settings: json });
}

function only(key: string): Say {
  return (_, { t }) => [t(`scored.${key}`)];
}

function graded({ max, minimum, scale }: Settings, { t }: Words): readonly string[] {
  const marks = Array.isArray(scale) ? scale.map(String).join(', ') : '';
  return [
    marks ? t('scored.gradeOf', { scale: marks, max: String(max) }) : t('scored.grade', { max: String(max) }),
    ...(typeof minimum === 'string' ? [t('scored.minimum', { minimum })] : []),
  ];
}

function toCeiling({ ceiling, target, ceilingIsMaximum }: Settings, { t }: Words): readonly string[] {
  const amounts = { ceiling: pounds(ceiling), target: pounds(target ?? '0') };
  return [
    t('scored.linearToCeiling', amounts),
    ...(ceilingIsMaximum === true ? [t('scored.ceilingIsMaximum', amounts)] : []),
  ];
}

function againstTarget({ target, targetPerPound, targetPerFte }: Settings, { t }: Words): readonly string[] {
  if (targetPerPound !== undefined) return [t('scored.svTargetPerPound', { target: pounds(targetPerPound) })];
  if (targetPerFte !== undefined) return [t('scored.svTargetPerFte', { target: pounds(targetPerFte) })];
  return [t('scored.svTarget', { target: pounds(target) })];
}

function banded(key: string, { bands }: Settings, { t }: Words): readonly string[] {
  const steps = (Array.isArray(bands) ? (bands as Settings[]) : []).map(({ upTo, fraction }) =>
    t('scored.band', { upTo: pounds(upTo), share: String(fraction) }),
  );
  return [t(`scored.${key}`), ...steps, t('scored.above')];
}

const pounds = (amount: unknown): string => amountInWords(String(amount));
