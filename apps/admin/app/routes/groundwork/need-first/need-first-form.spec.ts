import { describe, expect, it } from '@jest/globals';

import { byMeasure, needFirstFormIn, type NeedFirstLot, type NeedFirstTender, typedFaults } from './need-first-form';

const lot = (kind: 'PRICE' | 'SOCIAL_VALUE'): NeedFirstLot => ({
  ...{ id: 'lot', number: 1, title: 'Meals', criteria: [{ kind }], measures: [] },
});

function form(fields: Record<string, string>, ...measures: readonly string[]) {
  const sent = new FormData();
  for (const [name, value] of Object.entries(fields)) sent.set(name, value);
  for (const each of measures) sent.append('measure', each);
  return needFirstFormIn(sent);
}

describe('what is chosen from a need', () => {
  it('says what is missing', () => {
    expect(typedFaults(form({}), undefined).map(({ field }) => field)).toEqual(['lot', 'measure']);
  });

  it('asks for a weight only where social value is not judged yet', () => {
    const chosen = form({ lot: 'lot', weight: 'ten' }, 'jobs-local');
    expect(typedFaults(chosen, lot('PRICE'))).toEqual([{ field: 'weight', key: 'weight' }]);
    expect(typedFaults(chosen, lot('SOCIAL_VALUE'))).toEqual([]);
    expect(typedFaults({ ...chosen, weight: '12.5' }, lot('PRICE'))).toEqual([]);
  });

  it('names each measure once, with every reason', () => {
    const suggestion = (id: string, because: string) => ({ measure: { id }, because });
    const all = [suggestion('a', '1'), suggestion('b', '2'), suggestion('a', '3')];
    const shown = byMeasure(all as NeedFirstTender['suggestions'][number][]);
    expect(shown.map(({ measure, reasons }) => [measure.id, reasons.map(({ because }) => because)])).toEqual([
      ['a', ['1', '3']],
      ['b', ['2']],
    ]);
  });
});
