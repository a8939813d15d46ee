import { describe, expect, it } from '@jest/globals';

import { treeFormIn } from './tree-form';
import { faultInForm, treeFaults } from './tree-faults';

function sent(...pairs: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of pairs) form.append(name, value);
  return form;
}

describe('how a criterion is scored', () => {
  const faults = (kind: string, ...typed: readonly (readonly [string, string])[]) => {
    const fields = typed.map(([field, text]) => [`c.${field}`, text] as const);
    return treeFaults(treeFormIn(sent(['key', 'c'], ['c.weight', '100'], ['c.kind', kind], ...fields))).map(
      ({ field, key, message }) => [field, key, message],
    );
  };

  it('begins with marks from 0 to 5 where they were only just chosen', () => {
    expect(treeFormIn(sent(['key', 'c'], ['c.kind', 'grade'])).criteria[0]?.settings).toEqual({
      kind: 'grade',
      max: '5',
    });
  });

  it.each<[string, readonly (readonly [string, string])[], string | null]>([
    ['', [], 'kind'],
    ['grade', [['max', '']], 'max'],
    ['grade', [['max', '0']], 'max'],
    [
      'grade',
      [
        ['max', '5'],
        ['minimum', '6'],
      ],
      'minimum',
    ],
    [
      'grade',
      [
        ['max', '5'],
        ['scale', '0, 6'],
      ],
      'scale',
    ],
    [
      'grade',
      [
        ['max', '5'],
        ['scale', '0, 2.5, 5'],
      ],
      null,
    ],
    ['linear-to-ceiling', [], 'ceiling'],
    [
      'linear-to-ceiling',
      [
        ['ceiling', '£100,000'],
        ['target', '50,000'],
      ],
      null,
    ],
    [
      'linear-to-ceiling',
      [
        ['ceiling', '100'],
        ['target', '100'],
      ],
      'aboveTarget',
    ],
    [
      'linear-to-ceiling',
      [
        ['ceiling', '100'],
        ['target', 'x'],
      ],
      'pounds',
    ],
    ['bands', [], 'bands'],
    ['bands', [['bands', '100,000 | 1']], null],
    ['sv-bands', [['bands', '200 | 1\n100 | 0.5']], 'bands'],
    ['bands', [['bands', '100 | 2']], 'bands'],
    ['sv-target', [], 'amount'],
    [
      'sv-target',
      [
        ['basis', 'target'],
        ['amount', '0.205'],
      ],
      'amount',
    ],
    [
      'sv-target',
      [
        ['basis', 'targetPerPound'],
        ['amount', '0.205'],
      ],
      null,
    ],
  ])('%s with %j is told in our own words before the engine is asked', (kind, typed, key) => {
    expect(faults(kind, ...typed).map(([, found]) => found)).toEqual(key === null ? [] : [key]);
  });

  it('says of a method too which figure it needs, and of a target what it is worked out from', () => {
    const form = treeFormIn(
      sent(
        ['key', 'c'],
        ['c.weight', '100'],
        ['c.kind', 'sv-target'],
        ['c.basis', 'targetPerPound'],
        ['c.amount', '1'],
        ['method.kind', 'fixed-budget'],
      ),
    );
    expect(treeFaults(form)).toEqual([{ field: 'method.budget', key: 'figure' }]);
    const missed = { path: '$.contractValue', message: 'is missing: targetPerPound needs it.' };
    expect(faultInForm(missed, form)).toEqual({ field: 'c.basis', key: 'targetPerPound' });
  });
});
