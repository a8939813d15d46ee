import { describe, expect, it } from '@jest/globals';

import { edited } from './edited';
import { treeFormIn } from './tree-form';
import { treeFaults } from './tree-faults';

function sent(...pairs: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of pairs) form.append(name, value);
  return form;
}
const two = sent(
  ...(
    [
      ['key', 'price'],
      ['key', 'quality'],
      ['key', 'staff'],
      ['price.weight', '40'],
      ['price.about', 'PRICE'],
      ['quality.weight', '50'],
      ['staff.parent', 'quality'],
      ['staff.weight', 'x'],
      ['staff.kind', 'grade'],
      ['staff.max', '5'],
    ] as const
  ).map((pair) => pair),
);

describe('the form of a criteria tree', () => {
  it('is read in its order, parts under what they are part of', () => {
    const { criteria } = treeFormIn(two);
    expect(criteria.map(({ key, parentKey, weight }) => [key, parentKey, weight])).toEqual([
      ...[
        ['price', null, '40'],
        ['quality', null, '50'],
        ['staff', 'quality', 'x'],
      ],
    ]);
    expect(criteria[2]?.settings).toEqual({ kind: 'grade', max: '5' });
  });

  it('cannot be made a circle', () => {
    const form = sent(['key', 'a'], ['key', 'b'], ['a.parent', 'b'], ['b.parent', 'a']);
    expect(treeFormIn(form).criteria.map(({ parentKey }) => parentKey)).toEqual([null, 'a']);
  });

  it('names each level that does not make 100, and each weight that is none', () => {
    expect(treeFaults(treeFormIn(two)).map(({ field, key }) => [field, key])).toEqual([
      ['staff.weight', 'weight'],
      ['price.weight', 'sum'],
    ]);
  });
});

describe('an edit', () => {
  const form = treeFormIn(two);
  const keys = (wish: string) => edited(form, wish).criteria.map(({ key }) => key);

  it('loses nothing that was typed elsewhere', () => {
    const [price] = edited(form, 'add').criteria;
    expect(price).toEqual(form.criteria[0]);
  });

  it.each([
    ['add', ['price', 'quality', 'staff', 'criterion-4']],
    ['part:price', ['price', 'criterion-4', 'quality', 'staff']],
    ['down:price', ['quality', 'staff', 'price']],
    ['up:quality', ['quality', 'staff', 'price']],
    ['remove:quality', ['price']],
    ['remove:nothing', ['price', 'quality', 'staff']],
    ['refresh', ['price', 'quality', 'staff']],
  ])('%s', (wish, expected) => expect(keys(wish)).toEqual(expected));

  it('gives the first part the whole, and takes the scoring from what it is part of', () => {
    const { criteria } = edited({ ...form, criteria: [{ ...form.criteria[2]!, parentKey: null }] }, 'part:staff');
    expect(criteria.map(({ weight, settings }) => [weight, settings['kind']])).toEqual([
      ['x', undefined],
      ['100', 'grade'],
    ]);
  });
});
