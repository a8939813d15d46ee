import { readingOf } from '@commonweal/criteria';
import { dealFaults, NO_TERMS } from '@commonweal/deal';
import { describe, expect, it } from '@jest/globals';

import type { Criterion, ScoringSettings } from '../../criteria/criterion.js';
import { lotGaps } from '../../criteria/publication-gaps.js';
import { SHIPPED_TEMPLATES } from './shipped-templates.js';

describe.each(SHIPPED_TEMPLATES)('the shipped template $id', ({ language, content }) => {
  const [lot] = content.lots;

  it('has one lot that nothing keeps from publication', () => {
    expect(content.lots).toHaveLength(1);
    const { criteria = [], method = {}, precision = 2, tieBreak = [], lastResort = null } = lot ?? {};
    const rules = { method: method as ScoringSettings, precision, tieBreak, lastResort };
    expect(lotGaps({ criteria: criteria as readonly Criterion[], rules, contractValue: null }, [])).toEqual([]);
  });

  it('offers terms that can be meant', () => {
    expect(dealFaults({ terms: content.terms ?? NO_TERMS, lots: [] })).toEqual([]);
  });

  it('asks in its language, in words that many can read', () => {
    const readings = (lot?.criteria ?? []).flatMap(({ questions }) => questions.map(({ text }) => readingOf(text)));
    expect(readings.map((reading) => reading?.language)).toEqual(readings.map(() => language));
    for (const reading of readings) expect(reading?.age ?? 5).toBeLessThanOrEqual(14);
  });
});
