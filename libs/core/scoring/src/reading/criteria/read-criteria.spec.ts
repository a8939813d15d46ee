import { describe, expect, it } from '@jest/globals';
import { faultsOf } from '../../tender.spec-support.js';

/** The bundle with one leaf of the whole weight, and a bid that fits it. */
const withScoring = (scoring: unknown, more: object = {}, bid: object = {}) => ({
  version: 1,
  criteria: [{ id: 'c', weight: '100', scoring }],
  bids: [{ id: 'A', price: '1', ...bid }],
  ...more,
});

describe('the criteria tree', () => {
  const leaf = (id: string, weight: string) => ({ id, weight, scoring: { kind: 'sv-relative' } });
  const tree = (...criteria: readonly unknown[]) => ({ version: 1, criteria, bids: [] });

  it.each<[string, unknown, string]>([
    [
      'weights that do not sum to 100',
      tree(leaf('a', '33.3333'), leaf('b', '66.6666')),
      '$.criteria has weights that sum to 99.9999',
    ],
    [
      'children that do not sum to 100 of their parent',
      tree({ id: 'q', weight: '100', children: [leaf('a', '40'), leaf('b', '40')] }),
      '$.criteria[0].children has weights that sum to 80;',
    ],
    ['five decimals', tree(leaf('a', '100.00000')), '$.criteria[0].weight must have at most 4 decimals.'],
    ['a weight above 100', tree(leaf('a', '101')), '$.criteria[0].weight must not be more than 100.'],
    ['a negative weight', tree(leaf('a', '-1')), '$.criteria[0].weight must be a plain decimal'],
    [
      'an id used twice across the tree',
      tree(leaf('a', '50'), { id: 'q', weight: '50', children: [leaf('a', '100')] }),
      '$.criteria[1].children[0].id "a" is used twice',
    ],
    [
      'neither scoring nor children',
      tree({ id: 'a', weight: '100' }),
      '$.criteria[0] must have either scoring or children',
    ],
    [
      'scoring beside children',
      tree({ ...leaf('a', '100'), children: [leaf('b', '100')] }),
      '$.criteria[0] must have either scoring or children',
    ],
    [
      'no children',
      tree({ id: 'a', weight: '100', children: [] }),
      '$.criteria[0].children must hold at least one criterion.',
    ],
    [
      'an unknown kind of scoring',
      tree({ id: 'a', weight: '100', scoring: { kind: 'magic' } }),
      '$.criteria[0].scoring.kind must be one of',
    ],
    ['a kind that is no text', tree({ ...leaf('a', '100'), kind: 7 }), '$.criteria[0].kind must be a text.'],
  ])('with %s is refused', (_, given, fault) => {
    expect(faultsOf(given)).toEqual([expect.stringContaining(fault)]);
  });

  it('has a limit of depth', () => {
    const nested = (depth: number): object =>
      depth === 0 ? leaf('leaf', '100') : { id: `p${depth}`, weight: '100', children: [nested(depth - 1)] };
    expect(faultsOf(tree(nested(9)))).toEqual([]);
    expect(faultsOf(tree(nested(10)))).toEqual([expect.stringContaining('lies deeper than 10 levels.')]);
  });
});

describe('a scoring rule', () => {
  it.each<[unknown, string]>([
    [{ kind: 'grade' }, 'max is missing.'],
    [{ kind: 'grade', max: '0' }, 'max must be more than 0.'],
    [{ kind: 'grade', max: '5', minimum: '6' }, 'minimum must not be more than the max of 5.'],
    [{ kind: 'grade', max: '5', scale: [] }, 'scale must hold at least one grade.'],
    [{ kind: 'grade', max: '5', scale: ['1', '6'] }, 'scale[1] must not be more than the max of 5.'],
    [{ kind: 'grade', max: '5', scale: ['x'] }, 'scale[0] must be a plain decimal'],
    [{ kind: 'pass-fail', max: '5' }, 'max is not a known field here'],
    [{ kind: 'linear-to-ceiling' }, 'ceiling is missing.'],
    [{ kind: 'linear-to-ceiling', ceiling: '0' }, 'ceiling must be more than the target.'],
    [{ kind: 'linear-to-ceiling', ceiling: '100', target: '100' }, 'ceiling must be more than the target.'],
    [{ kind: 'linear-to-ceiling', ceiling: '1', ceilingIsMaximum: 'yes' }, 'ceilingIsMaximum must be true or false.'],
    [{ kind: 'bands' }, 'bands is missing.'],
    [{ kind: 'bands', bands: [] }, 'bands must hold at least one band.'],
    [{ kind: 'bands', bands: [{ upTo: '1' }] }, 'bands[0].fraction is missing.'],
    [{ kind: 'bands', bands: [7] }, 'bands[0] must be an object.'],
    [{ kind: 'bands', bands: [{ upTo: '1', fraction: '1.1' }] }, 'bands[0].fraction must not be more than 1.'],
    [
      {
        kind: 'sv-bands',
        bands: [
          { upTo: '2', fraction: '0' },
          { upTo: '2.00', fraction: '1' },
        ],
      },
      'bands[1].upTo must be more than',
    ],
    [{ kind: 'sv-target' }, 'must have exactly one of target, targetPerPound, targetPerFte.'],
    [{ kind: 'sv-target', target: '1', targetPerFte: '1' }, 'must have exactly one of'],
    [{ kind: 'sv-target', target: '0' }, 'target must be more than 0.'],
    [{ kind: 'sv-target', targetPerPound: '0' }, 'targetPerPound must be more than 0.'],
  ])('%j is refused', (scoring, fault) => {
    const given = { ...withScoring(scoring, { contractValue: '1', fte: '1' }), bids: [] };
    const [found = '', ...others] = faultsOf(given);
    expect(found.replace('$.criteria[0].scoring', '').replace(/^[. ]/, '')).toContain(fault);
    expect(others).toEqual([]);
  });

  it.each<[object, object, string]>([
    [{ targetPerPound: '0.1' }, {}, '$.contractValue is missing: targetPerPound needs it.'],
    [
      { targetPerPound: '0.1' },
      { contractValue: '0.00' },
      '$.contractValue must be more than 0: targetPerPound uses it.',
    ],
    [{ targetPerFte: '100' }, {}, '$.fte is missing: targetPerFte needs it.'],
    [{ targetPerFte: '100' }, { fte: '0' }, '$.fte must be more than 0: targetPerFte uses it.'],
    [{ targetPerFte: '100' }, { fte: '1e3' }, '$.fte must be a plain decimal'],
  ])('%j with %j misses its figure, said once', (target, more, fault) => {
    expect(faultsOf(withScoring({ kind: 'sv-target', ...target }, more))).toEqual([expect.stringContaining(fault)]);
  });
});
