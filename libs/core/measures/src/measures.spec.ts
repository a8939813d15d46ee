import { describe, expect, it } from '@jest/globals';

import { MEASURE_THEMES, type Measure, type MeasureSet } from './measure.js';
import { measureSetFaults } from './measure-faults.js';
import { OPEN_MEASURES, measureById } from './open-measures.js';
import { valuationFactors } from './valuation-factors.js';

const valued = OPEN_MEASURES.measures.filter(({ proxy }) => proxy !== null);
const [sample] = valued as [Measure, ...Measure[]];
const changed = (change: object): MeasureSet => ({ ...OPEN_MEASURES, measures: [{ ...sample, ...change }] });

describe('the open measures', () => {
  it('may ship: nothing is wrong with them', () => expect(measureSetFaults(OPEN_MEASURES)).toEqual([]));

  it('are at least sixty, and cover every theme with at least five', () => {
    expect(OPEN_MEASURES.measures.length).toBeGreaterThanOrEqual(60);
    for (const theme of MEASURE_THEMES)
      expect(OPEN_MEASURES.measures.filter((measure) => measure.theme === theme).length).toBeGreaterThanOrEqual(5);
  });

  it('hold no value of a licensed bank, in any field', () => {
    expect(JSON.stringify(OPEN_MEASURES)).not.toMatch(/\bTOMs?\b|HACT|Social Value Bank/i);
  });

  it('say of each measure without a public figure that it is graded only', () => {
    const unvalued = OPEN_MEASURES.measures.filter(({ proxy }) => proxy === null);
    for (const { uncertainty } of unvalued) expect(uncertainty).toMatch(/graded only/);
  });

  it('quote the figures of their sources to the penny', () => {
    const quoted = valued.map(({ id, proxy }) => `${id} ${proxy?.pounds} ${proxy?.priceYear} ${proxy?.kind}`);
    expect(quoted).toEqual([
      'jobs-unemployed 9800.00 2012/13 FISCAL_AND_ECONOMIC',
      'jobs-disabled-or-ill 8632.00 2012/13 FISCAL_AND_ECONOMIC',
      'jobs-lone-parents-carers 7570.00 2012/13 FISCAL_AND_ECONOMIC',
      'jobs-young-people 4257.00 2010/11 FISCAL',
      'jobs-young-people-16-17 536.00 2010/11 FISCAL',
      'environment-carbon 260.00 2020 CARBON',
      'wellbeing-life-satisfaction 13000.00 2019 WELLBEING',
      'health-depression-anxiety 830.00 2007/08 FISCAL_AND_ECONOMIC',
      'health-emergency-visits 109.00 2011/12 FISCAL',
      'health-hospital-stays 1807.00 2013/14 FISCAL',
      'health-alcohol 1800.00 2009/10 FISCAL',
      'health-ambulance-callouts 216.00 2013/14 FISCAL',
      'health-outpatient-visits 111.00 2013/14 FISCAL',
      'health-strokes 3660.00 2010/11 FISCAL',
      'health-falls 2014.00 2000/01 FISCAL',
      'health-hip-fractures 12700.00 2008/09 FISCAL',
      'community-homelessness-prevented 2501.00 2010/11 FISCAL',
      'community-rough-sleeping-ended 7900.00 2010/11 FISCAL',
      'community-antisocial-behaviour 500.00 2002/03 FISCAL',
      'community-domestic-abuse 2470.00 2008/09 FISCAL_ECONOMIC_AND_SOCIAL',
      'community-youth-offending 3152.00 2008/09 FISCAL',
      'community-school-attendance 1509.00 2005/06 FISCAL',
      'community-school-exclusion 9219.00 2005/06 FISCAL_AND_ECONOMIC',
      'community-school-readiness 1000.00 2012/13 FISCAL',
      'community-burglary 1361.00 2010/11 FISCAL_ECONOMIC_AND_SOCIAL',
      'community-robbery 3674.00 2010/11 FISCAL_ECONOMIC_AND_SOCIAL',
      'community-assault 455.00 2010/11 FISCAL_ECONOMIC_AND_SOCIAL',
      'community-criminal-damage 152.00 2010/11 FISCAL_ECONOMIC_AND_SOCIAL',
      'community-prison-avoided 33785.00 2013/14 FISCAL',
      'community-eviction-avoided 6680.00 2010/11 FISCAL',
      'community-repossession-avoided 690.00 2010/11 FISCAL',
      'community-care-avoided 51080.00 2013/14 FISCAL',
      'community-parenting 3368.00 2008/09 FISCAL',
      'community-emotional-learning 3206.00 2009/10 FISCAL_AND_ECONOMIC',
    ]);
  });

  it('keep the official range of the wellbeing value', () => {
    expect(measureById('wellbeing-life-satisfaction')?.proxy).toMatchObject({ low: '10000.00', high: '16000.00' });
  });

  it('put measures of the same person’s same gain into one overlap group', () => {
    const group = (id: string) => measureById(id)?.overlapGroup;
    expect(group('jobs-unemployed')).toBe(group('jobs-young-people'));
    expect(group('wellbeing-life-satisfaction')).toBe(group('health-depression-anxiety'));
  });
});

describe('measureSetFaults', () => {
  it.each([
    ['an id with spaces', { id: 'Jobs created' }, '$.measures[0].id'],
    ['no Welsh name', { name: { en: 'Jobs', cy: ' ' } }, '$.measures[0].name.cy'],
    ['a value with an exponent', { proxy: { ...sample.proxy, pounds: '1e3' } }, '$.measures[0].proxy.pounds'],
    ['no price year', { proxy: { ...sample.proxy, priceYear: '' } }, '$.measures[0].proxy.priceYear'],
    ['a value below its range', { proxy: { ...sample.proxy, low: '9800.01' } }, '$.measures[0].proxy.low'],
    [
      'a loss of everything',
      { additionality: { ...sample.additionality, leakage: '1' } },
      '$.measures[0].additionality.leakage',
    ],
    ['no note on uncertainty', { uncertainty: '' }, '$.measures[0].uncertainty'],
    [
      'a value of a licensed bank',
      { proxy: { ...sample.proxy, source: { ...sample.proxy?.source, title: 'National TOMs 2022' } } },
      '$.measures[0].proxy.source',
    ],
  ])('finds %s', (_, change, path) => {
    expect(measureSetFaults(changed(change)).map((fault) => fault.path)).toEqual([path]);
  });

  it('finds an id used twice', () => {
    const twice = { ...OPEN_MEASURES, measures: [sample, sample] };
    expect(measureSetFaults(twice)).toEqual([
      { path: '$.measures[1].id', message: `The id ${sample.id} is used twice` },
    ]);
  });

  it('finds a missing attribution', () => {
    expect(measureSetFaults({ ...OPEN_MEASURES, attributions: [] })).toMatchObject([{ path: '$.attributions' }]);
  });
});

describe('valuationFactors', () => {
  it('gives a commitment its unit value and losses, as a proof bundle names them', () => {
    expect(valuationFactors(sample)).toEqual({
      ok: true,
      value: {
        measure: 'jobs-unemployed',
        unitValue: '9800.00',
        deadweight: '0.20',
        displacement: '0.15',
        attribution: '0',
        leakage: '0.10',
        substitution: '0',
        dropOff: '0',
      },
    });
  });

  it('refuses to value what has no public figure', () => {
    const graded = OPEN_MEASURES.measures.find(({ proxy }) => proxy === null) as Measure;
    expect(valuationFactors(graded)).toMatchObject({ failure: { kind: 'MeasureIsGradedOnly' } });
  });
});
