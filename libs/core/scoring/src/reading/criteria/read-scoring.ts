import { member, readChoice, readMembers, readObject, type Place } from '@commonweal/canonical';

import type { ScoringKind } from '../../kinds/scoring-kind.js';
import { readBandedScoring } from './read-bands.js';
import { readCeilingScoring } from './read-ceiling-scoring.js';
import { readGradeScoring } from './read-grade-scoring.js';
import { readTargetScoring } from './read-target-scoring.js';
import type { ScoringSource, TenderFigures } from './scoring-source.js';

type KindName = ScoringKind['kind'];

interface KindRule {
  /** fields beside `kind` */
  readonly fields: readonly string[];
  read(source: ScoringSource): ScoringKind | null;
}

const without = (
  kind: Exclude<KindName, 'grade' | 'linear-to-ceiling' | 'bands' | 'sv-bands' | 'sv-target'>,
): KindRule => ({
  fields: [],
  read: () => ({ kind }),
});

const RULES: { readonly [K in KindName]: KindRule } = {
  grade: { fields: ['max', 'minimum', 'scale'], read: readGradeScoring },
  'pass-fail': without('pass-fail'),
  'lowest-ratio': without('lowest-ratio'),
  'lowest-difference': without('lowest-difference'),
  'min-max': without('min-max'),
  'mean-deviation': without('mean-deviation'),
  'linear-to-ceiling': { fields: ['ceiling', 'target', 'ceilingIsMaximum'], read: readCeilingScoring },
  bands: { fields: ['bands'], read: (source) => readBandedScoring('bands', source) },
  'sv-relative': without('sv-relative'),
  'sv-target': { fields: ['target', 'targetPerPound', 'targetPerFte'], read: readTargetScoring },
  'sv-bands': { fields: ['bands'], read: (source) => readBandedScoring('sv-bands', source) },
};
const KINDS = Object.keys(RULES) as readonly KindName[];

/** The scoring rule of a leaf; null, with every fault noted, when it is faulty. */
export function readScoring(value: unknown, place: Place, figures: TenderFigures): ScoringKind | null {
  const named = readMembers(value, place);
  const kind = named && readChoice(member(named, 'kind'), place.at('kind'), KINDS);
  if (kind === null) return null;
  const rule = RULES[kind];
  const members = readObject(value, place, ['kind', ...rule.fields]);
  return members && rule.read({ members, place, figures });
}
