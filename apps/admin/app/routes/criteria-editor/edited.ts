import { movedBranch, newKey, withBranch, withoutBranch } from '@commonweal/criteria';

import { QUESTION_CHANGES } from './question-form';
import { type CriterionForm, hasParts, kindByScoring, type TreeForm } from './tree-form';

/**
 * The form after what a button asks for: `add`, `part:key`, `up:key`, `down:key` or `remove:key`; of a criterion's
 * questions `ask:key`, `earlier:key:1`, `later:key:0` or `unask:key:0`. Anything else only shows the form anew.
 */
export function edited(form: TreeForm, wish: string): TreeForm {
  const [verb = '', key = '', index = ''] = wish.split(':');
  const asking = QUESTION_CHANGES[verb];
  if (asking) return { ...form, criteria: form.criteria.map((each) => askingAnew(each)) };
  const change = CHANGES[verb];
  return change ? { ...form, criteria: change(form.criteria, key) } : form;

  function askingAnew(each: CriterionForm): CriterionForm {
    return asking && each.key === key ? { ...each, questions: asking(each.questions, Number(index)) } : each;
  }
}

type Criteria = readonly CriterionForm[];

const CHANGES: Readonly<Record<string, (criteria: Criteria, key: string) => Criteria>> = {
  add: (criteria) => withBranch(criteria, fresh(criteria, null)),
  part: withPart,
  up: (criteria, key) => movedBranch(criteria, key, -1),
  down: (criteria, key) => movedBranch(criteria, key, 1),
  remove: withoutPart,
};

/** What a tender is designed from: the first criterion is the price. */
const PRICE = { kind: 'PRICE', settings: { kind: 'lowest-ratio' } } as const;
const GRADED = { kind: 'QUALITY', settings: { kind: 'grade', max: '5' } } as const;

const fresh = (criteria: Criteria, parent: CriterionForm | null): CriterionForm => ({
  ...(criteria.length === 0 ? PRICE : { ...GRADED, kind: parent?.kind ?? GRADED.kind }),
  ...{ key: newKey(criteria), parentKey: parent?.key ?? null, name: '', weight: '0' },
  questions: [],
});

/** The first part takes over how its parent was scored and what it asked, and weighs all of it. */
function withPart(criteria: Criteria, key: string): Criteria {
  const parent = criteria.find((each) => each.key === key);
  if (!parent) return criteria;
  const part = fresh(criteria, parent);
  if (hasParts(criteria, key)) return withBranch(criteria, part);
  const settings = parent.settings['kind'] ? parent.settings : part.settings;
  const unscored = criteria.map((each) => (each === parent ? { ...each, settings: {}, questions: [] } : each));
  return withBranch(unscored, { ...part, weight: '100', settings, questions: parent.questions });
}

/** The last part gives back what the first one took over: how it was scored and what it asked. */
function withoutPart(criteria: Criteria, key: string): Criteria {
  const gone = criteria.find((each) => each.key === key);
  const rest = withoutBranch(criteria, key);
  if (!gone || gone.parentKey === null || hasParts(rest, gone.parentKey)) return rest;
  const { settings, questions } = gone;
  return rest.map((each) =>
    each.key === gone.parentKey ? { ...each, settings, questions, kind: kindByScoring(settings) ?? each.kind } : each,
  );
}
