import { describe, expect, it } from '@jest/globals';

import { FRAMEWORK_OUTLINES, contentOfOutline } from '../outlines/framework-outlines.js';
import { factorsText, readFactorsText, readWeightsText, weightsText } from './figures-text.js';
import { readThemesText, themesText } from './themes-text.js';

describe('a framework as text', () => {
  it.each(FRAMEWORK_OUTLINES.map((outline) => [outline.id, contentOfOutline(outline)] as const))(
    'says the same when it is read back: %s',
    (_, { themes, minimumWeights }) => {
      expect(readThemesText(themesText(themes))).toEqual({ ok: true, value: themes });
      const basis = minimumWeights[0]?.basis ?? 'TOTAL_SCORE';
      expect(readWeightsText(weightsText(minimumWeights), basis)).toEqual({ ok: true, value: minimumWeights });
    },
  );

  it('names measures of an imported set by the set’s short name', () => {
    const text = 'T | Work\n- O | Jobs\n-- C | Local jobs | Swyddi lleol | jobs-local, licensed:NT:1';
    const read = readThemesText(text);
    expect(read.ok && read.value[0]?.outcomes[0]?.criteria[0]?.measures).toEqual([
      { setId: 'commonweal-open-measures', measureId: 'jobs-local' },
      { setId: 'licensed', measureId: 'NT:1' },
    ]);
    expect(read.ok && themesText(read.value)).toBe(text);
  });

  it.each([
    ['- O | Jobs', 1],
    ['T | Work\n-- C | Jobs', 2],
    ['T | Work\n\nno bar here', 3],
    ['T | Work | | jobs-local', 1],
  ])('tells which line cannot be read: %j', (text, line) => {
    expect(readThemesText(text)).toMatchObject({ failure: { faults: [{ line }] } });
  });

  it('has a line for each place factor', () => {
    const factors = [{ decile: 1, factor: '1.5' }];
    expect(readFactorsText(factorsText(factors))).toEqual({ ok: true, value: factors });
    expect(readFactorsText('1,5')).toMatchObject({ failure: { faults: [{ line: 1 }] } });
    expect(readWeightsText('1000 | 10', 'TOTAL_SCORE')).toMatchObject({ failure: { faults: [{ line: 1 }] } });
  });
});
