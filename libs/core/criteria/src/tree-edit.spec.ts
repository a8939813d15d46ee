import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { treeChanges } from './tree-changes.js';
import { type Branch, branchOf, inTreeOrder, movedBranch, newKey, withBranch, withoutBranch } from './tree-edit.js';
import { totalsOf, worthOf } from './worth.js';

const at = (key: string, parentKey: string | null = null): Branch => ({ key, parentKey });
const tree = [
  at('price'),
  at('quality'),
  at('method', 'quality'),
  at('staff', 'quality'),
  at('pay', 'staff'),
  at('sv'),
];
const keys = (list: readonly Branch[]) => list.map(({ key }) => key).join(' ');

/** Any tree: each criterion is part of one before it, or stands at the top. */
const trees = fc
  .array(fc.nat(), { minLength: 1, maxLength: 12 })
  .map((choices) =>
    inTreeOrder(
      choices.map((choice, index) =>
        at(`c${index}`, choice % (index + 1) === 0 ? null : `c${(choice % (index + 1)) - 1}`),
      ),
    ),
  );

describe('a tree of criteria', () => {
  it('moves a criterion with its parts past its neighbour', () => {
    expect(keys(movedBranch(tree, 'quality', 1))).toBe('price sv quality method staff pay');
    expect(keys(movedBranch(tree, 'staff', -1))).toBe('price quality staff pay method sv');
    expect(keys(movedBranch(tree, 'price', -1))).toBe(keys(tree));
    expect(keys(movedBranch(tree, 'sv', 1))).toBe(keys(tree));
  });

  it('loses a criterion with all its parts', () => {
    expect(keys(branchOf(tree, 'quality'))).toBe('quality method staff pay');
    expect(keys(withoutBranch(tree, 'quality'))).toBe('price sv');
  });

  it('gets a new part at the end of those that are there', () => {
    expect(keys(withBranch(tree, at('new', 'quality')))).toBe('price quality method staff pay new sv');
    expect(newKey([at('criterion-2')])).toBe('criterion-3');
  });

  it('loses and doubles nothing by moving, and moving back restores it', () => {
    fc.assert(
      fc.property(trees, fc.nat(), (list, choice) => {
        const key = list[choice % list.length]?.key ?? '';
        const moved = movedBranch(list, key, 1);
        expect(moved.map((each) => each.key).sort()).toEqual(list.map((each) => each.key).sort());
        expect(keys(inTreeOrder(moved))).toBe(keys(moved));
        if (keys(moved) !== keys(list)) expect(keys(movedBranch(moved, key, -1))).toBe(keys(list));
      }),
    );
  });
});

describe('what a criterion is worth', () => {
  const typed = (weight: string) => [
    { key: 'price', parentKey: null, weight: '40' },
    { key: 'quality', parentKey: null, weight },
    { key: 'q1', parentKey: 'quality', weight: '33.3333' },
  ];

  it('is the product down the tree, also while the weights do not make 100', () => {
    expect(Object.fromEntries(worthOf(typed('50')))).toEqual({ price: '40', quality: '50', q1: '16.66665' });
    expect(Object.fromEntries(totalsOf(typed('50')))).toEqual({ null: '90', quality: '33.3333' });
  });

  it.each(['', 'x', '1e2', '100.1', '-1', '1.23456'])('is unknown where somebody typed “%s”', (weight) => {
    expect(Object.fromEntries(worthOf(typed(weight)))).toEqual({ price: '40', quality: null, q1: null });
    expect(totalsOf(typed(weight)).get(null)).toBeNull();
  });
});

describe('what somebody else changed', () => {
  const one = { key: 'q', name: 'Quality', parentKey: null, weight: '60', scoring: '{"kind":"grade"}' };

  it('is nothing where the two are alike', () => expect(treeChanges([one], [one])).toEqual([]));

  it('is said field by field', () => {
    const there = { ...one, weight: '50', scoring: null };
    expect(treeChanges([there, { ...one, key: 'n', name: 'New' }], [one, { ...one, key: 'm', name: 'Mine' }])).toEqual([
      { what: 'WEIGHT', name: 'Quality', there: '50', here: '60' },
      { what: 'SCORING', name: 'Quality', there: '', here: '{"kind":"grade"}' },
      { what: 'ONLY_THERE', name: 'New' },
      { what: 'ONLY_HERE', name: 'Mine' },
    ]);
  });
});
