import { describe, expect, it } from '@jest/globals';

import { DESIGN } from '../design.spec-support.js';
import { choiceOf, withChoice } from './choice.js';
import { designOf, type Design } from './design.js';

describe('what an officer tries', () => {
  it('is at first what the design says', () => {
    expect(withChoice(DESIGN, choiceOf(DESIGN))).toEqual(DESIGN);
  });

  it('may be another price formula, with its figures', () => {
    const formula = { kind: 'linear-to-ceiling', ceiling: '250000', target: '100000' } as const;
    const [price] = withChoice(DESIGN, { ...choiceOf(DESIGN), formula }).criteria;
    expect(price?.scoring).toEqual(formula);
  });

  it('leaves a table of bands, and a ceiling that is a maximum, as the draft has them', () => {
    const scoring = { kind: 'linear-to-ceiling', ceiling: '9', ceilingIsMaximum: true } as const;
    const capped: Design = { version: 1, criteria: [{ id: 'price', weight: '100', scoring }] };
    const formula = { kind: 'linear-to-ceiling', ceiling: '8', target: '1' } as const;
    expect(withChoice(capped, { ...choiceOf(capped), formula }).criteria[0]?.scoring).toEqual({
      ...formula,
      ceilingIsMaximum: true,
    });
    const bands = { kind: 'bands', bands: [{ upTo: '5', fraction: '1' }] } as const;
    const banded: Design = { version: 1, criteria: [{ id: 'price', weight: '100', scoring: bands }] };
    expect(withChoice(banded, choiceOf(banded))).toEqual(banded);
  });

  it('may be £ for a point, or the budget, where the method has one', () => {
    const perPoint: Design = { ...DESIGN, method: { kind: 'willingness-to-pay', perPoint: '500' } };
    expect(choiceOf(perPoint).figure).toBe('500');
    expect(withChoice(perPoint, { ...choiceOf(perPoint), figure: '600' }).method).toEqual({
      ...{ kind: 'willingness-to-pay', perPoint: '600' },
    });
  });
});

describe('a lot as the graph gives it', () => {
  it('becomes the tree that the engine reads', () => {
    const flat = [
      { key: 'price', kind: 'PRICE', parentKey: null, weight: '40', scoring: '{"kind":"lowest-ratio"}' },
      { key: 'social-value', kind: 'SOCIAL_VALUE', parentKey: null, weight: '60', scoring: null },
      {
        key: 'jobs',
        kind: 'SOCIAL_VALUE',
        parentKey: 'social-value',
        weight: '100',
        scoring: '{"kind":"sv-relative"}',
      },
    ];
    const rules = { method: '{"kind":"weighted-sum"}', precision: 3, tieBreak: ['price'], contractValue: null };
    expect(designOf({ criteria: flat, ...rules })).toEqual({
      version: 1,
      method: { kind: 'weighted-sum', precision: 3 },
      tieBreak: ['price'],
      criteria: [
        { id: 'price', kind: 'price', weight: '40', scoring: { kind: 'lowest-ratio' } },
        {
          ...{ id: 'social-value', kind: 'social-value', weight: '60' },
          children: [{ id: 'jobs', kind: 'social-value', weight: '100', scoring: { kind: 'sv-relative' } }],
        },
      ],
    });
  });
});
