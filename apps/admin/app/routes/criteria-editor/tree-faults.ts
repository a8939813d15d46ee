import { isWeight, totalsOf } from '@commonweal/criteria';

import { isLimit, questionField } from './question-form';
import { settingFaults } from './setting-faults';
import { type CriterionForm, fieldOf, isAsked, type TreeForm } from './tree-form';

/** What is wrong with a field: words of ours by their key, or the rule's own. */
export interface TreeFault {
  readonly field: string;
  readonly key?: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly message?: string;
}

/** Weights, limits and figures that are none, and levels of the tree that do not make 100 %, each at its field. */
export function treeFaults({ criteria, method }: Pick<TreeForm, 'criteria' | 'method'>): TreeFault[] {
  const wrong = criteria
    .filter(({ weight }) => !isWeight(weight))
    .map(({ key }) => ({ field: fieldOf(key, 'weight'), key: 'weight' }));
  const sums = [...totalsOf(criteria)].flatMap(([parent, total]) => {
    const first = criteria.find(({ parentKey }) => parentKey === parent);
    if (!first || total === null || total === '100') return [];
    return [{ field: fieldOf(first.key, 'weight'), key: 'sum', values: { total } }];
  });
  return [
    ...wrong,
    ...sums,
    ...settingFaults({ criteria, method }),
    ...criteria.filter((each) => isAsked({ criteria }, each)).flatMap(limitFaults),
  ];
}

const limitFaults = ({ key, questions }: CriterionForm): TreeFault[] =>
  questions.flatMap(({ words }, index) =>
    isLimit(words) ? [] : [{ field: fieldOf(key, questionField(index, 'words')), key: 'words' }],
  );

/** A fault that the API found, at the field of the form. @param path e.g. `$.criteria[2].scoring.max` */
export function faultInForm({ path, message }: { path: string; message: string }, form: TreeForm): TreeFault {
  const needed = NEEDED[path];
  const needing = form.criteria.find(({ settings }) => needed && settings['basis'] === needed);
  if (needed && needing) return { field: fieldOf(needing.key, 'basis'), key: needed };
  const [, index = '', rest = ''] = /^\$\.criteria\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  const criterion = index === '' ? undefined : form.criteria[Number(index)];
  return { field: criterion ? fieldOf(criterion.key, criterionField(rest)) : ruleField(path), message };
}

/** A fault of the rules, or of the tree as a whole. */
function ruleField(path: string): string {
  const [, name = 'criteria', figure = 'kind'] = /^\$\.(\w+)(?:\.(\w+))?/.exec(path) ?? [];
  if (name === 'method') return `method.${figure}`;
  return name === 'tieBreak' ? 'tieBreak.0' : name;
}

/** `scoring.bands[0].upTo` is shown at `bands`. */
function criterionField(rest: string): string {
  const asked = questionFieldAt(rest);
  if (asked !== null) return asked;
  const [field = 'name', setting] = rest.split(/[.[]/);
  if (field === 'scoring') return setting ? (TARGETS[setting] ?? setting) : 'kind';
  return OWN[field] ?? field;
}

/** `questions[1].wordLimit` is shown at that question's `words`. */
function questionFieldAt(rest: string): string | null {
  const [, index, field = ''] = /^questions\[(\d+)\]\.(\w+)/.exec(rest) ?? [];
  return index === undefined ? null : questionField(Number(index), QUESTION_FIELDS[field] ?? 'text');
}

/** What a target is worked out from, by the path at which it is missed. */
const NEEDED: Readonly<Record<string, string>> = { '$.contractValue': 'targetPerPound', '$.fte': 'targetPerFte' };

const QUESTION_FIELDS: Readonly<Record<string, 'help' | 'words'>> = { help: 'help', wordLimit: 'words' };
const TARGETS: Readonly<Record<string, string>> = { targetPerPound: 'amount', targetPerFte: 'amount' };
const OWN: Readonly<Record<string, string>> = { key: 'name', parentKey: 'weight', kind: 'about' };
