import { branchOf, movedBranch, newKey, withBranch, withoutBranch } from '@commonweal/criteria';

import { type CriterionForm, hasParts, type TreeForm } from './tree-form';

/**
 * The form after what a button asks for: `add`, `part:key`, `up:key`, `down:key` or `remove:key`. Anything else only
 * shows the form anew.
 */
export function edited(form: TreeForm, wish: string): TreeForm {
  const [verb = '', key = ''] = wish.split(':');
  const change = CHANGES[verb];
  return change ? { ...form, criteria: change(form.criteria, key) } : form;
}

type Criteria = readonly CriterionForm[];

const CHANGES: Readonly<Record<string, (criteria: Criteria, key: string) => Criteria>> = {
  add: (criteria) => withBranch(criteria, fresh(criteria, null)),
  part: withPart,
  up: (criteria, key) => movedBranch(criteria, key, -1),
  down: (criteria, key) => movedBranch(criteria, key, 1),
  remove: (criteria, key) => (branchOf(criteria, key).length > 0 ? withoutBranch(criteria, key) : criteria),
};

const fresh = (criteria: Criteria, parent: CriterionForm | null): CriterionForm => ({
  ...{ key: newKey(criteria), parentKey: parent?.key ?? null, name: '' },
  ...{ kind: parent?.kind ?? 'QUALITY', weight: '0', settings: { kind: 'grade', max: '5' } },
});

/** The first part takes over how its parent was scored, and weighs all of it. */
function withPart(criteria: Criteria, key: string): Criteria {
  const parent = criteria.find((each) => each.key === key);
  if (!parent) return criteria;
  const part = fresh(criteria, parent);
  if (hasParts(criteria, key)) return withBranch(criteria, part);
  const settings = parent.settings['kind'] ? parent.settings : part.settings;
  const unscored = criteria.map((each) => (each === parent ? { ...each, settings: {} } : each));
  return withBranch(unscored, { ...part, weight: '100', settings });
}
