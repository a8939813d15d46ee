import type { DraftCriterion } from '@commonweal/ocds';
import type { ImportNoteRow } from '@commonweal/persistence';

import type { Criterion, CriterionKind } from '../criteria/criterion.js';
import { uniqueKeys } from './criterion-keys.js';

const SOCIAL_VALUE = /social[\s-]+value|gwerth\s+cymdeithasol/i;

/** How an imported criterion is scored until somebody says otherwise: notices do not say how marks or prices become points. */
const DEFAULTS = { priced: { kind: 'lowest-ratio' }, graded: { kind: 'grade', max: '5' } };

/** What a criterion is about. A notice has no type for social value: its name tells. */
function kindOf({ type, name }: DraftCriterion): CriterionKind {
  if (type === 'price' || type === 'cost') return 'PRICE';
  return SOCIAL_VALUE.test(name) ? 'SOCIAL_VALUE' : 'QUALITY';
}

/** The criteria of a notice as those of a draft: weights as given, and a usual way of scoring each. */
export function draftCriteria(criteria: readonly DraftCriterion[]): Criterion[] {
  const keys = uniqueKeys(criteria.map(({ name }) => name));
  return criteria.map((criterion, index) => {
    const kind = kindOf(criterion);
    return {
      key: keys[index] ?? '',
      name: criterion.name.normalize('NFC'),
      kind,
      parentKey: null,
      weight: criterion.weight ?? '0',
      scoring: kind === 'PRICE' ? DEFAULTS.priced : DEFAULTS.graded,
    };
  });
}

/** What was put in because the notice does not say it. @param path JSON path of the lot or tender in the notice */
export function assumptions(criteria: readonly DraftCriterion[], path: string): ImportNoteRow[] {
  const kinds = new Set(criteria.map((criterion) => (kindOf(criterion) === 'PRICE' ? 'priced' : 'graded')));
  const at = `${path}.awardCriteria`;
  return [
    ...(criteria.length === 0 ? [{ path: at, note: 'The notice has no award criteria here: add them' }] : []),
    ...(kinds.has('priced')
      ? [
          {
            path: at,
            note: 'The notice does not say how prices become points: lowest price ÷ price was put in, check it',
          },
        ]
      : []),
    ...(kinds.has('graded')
      ? [
          {
            path: at,
            note: 'The notice does not say how quality is marked: grades from 0 to 5 were put in, check them',
          },
        ]
      : []),
    ...criteria.flatMap((criterion) => untold(criterion, at)),
  ];
}

function untold({ name, type, weight }: DraftCriterion, path: string): ImportNoteRow[] {
  return [
    ...(type === undefined ? [{ path, note: `The notice does not say what “${name}” is about: check its kind` }] : []),
    ...(weight === undefined ? [{ path, note: `The notice gives “${name}” no weight: 0 % was put in, enter it` }] : []),
  ];
}
