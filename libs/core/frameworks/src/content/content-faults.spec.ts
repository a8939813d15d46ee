import { describe, expect, it } from '@jest/globals';

import { FRAMEWORK_OUTLINES, contentOfOutline } from '../outlines/framework-outlines.js';
import { contentFaults, publicationFaults } from './content-faults.js';
import { EMPTY_CONTENT, type FrameworkContent } from './framework-content.js';

const criterion = { code: 'A1', name: { en: 'Local jobs', cy: null }, measures: [] };
const outcome = { code: 'A', name: { en: 'Jobs', cy: 'Swyddi' }, criteria: [criterion] };
const theme = { code: 'T', name: { en: 'Work', cy: null }, outcomes: [outcome] };
const weight = { fromPounds: '100000.00', belowPounds: null, percent: '20', basis: 'TOTAL_SCORE' } as const;
const sound: FrameworkContent = { ...EMPTY_CONTENT, themes: [theme], minimumWeights: [weight] };

const withCriterion = (change: object): FrameworkContent => ({
  ...sound,
  themes: [{ ...theme, outcomes: [{ ...outcome, criteria: [{ ...criterion, ...change }] }] }],
});

describe('a framework’s content', () => {
  it.each(FRAMEWORK_OUTLINES.map((outline) => [outline.id, outline] as const))(
    'copied from %s is sound',
    (_, outline) => {
      const content = contentOfOutline(outline);
      expect([...contentFaults(content), ...publicationFaults(content)]).toEqual([]);
    },
  );

  it('may be unfinished as a draft, and cannot be published without a criterion', () => {
    expect(contentFaults(EMPTY_CONTENT)).toEqual([]);
    expect(publicationFaults(EMPTY_CONTENT)).toMatchObject([{ path: '$.themes' }]);
    expect(publicationFaults(sound)).toEqual([]);
  });

  const [at, measure] = ['$.themes[0].outcomes[0].criteria[0]', { setId: 's', measureId: 'm' }];
  it.each<[string, FrameworkContent, string]>([
    ['a criterion without a name', withCriterion({ name: { en: ' ', cy: null } }), `${at}.name`],
    ['an empty Welsh name', withCriterion({ name: { en: 'Jobs', cy: '' } }), `${at}.nameCy`],
    ['a code that is a sentence', withCriterion({ code: 'Jobs, and more!' }), `${at}.code`],
    ['a measure twice', withCriterion({ measures: [measure, measure] }), `${at}.measures[1]`],
    ['a code twice', { ...sound, themes: [theme, theme] }, '$.themes[1].outcomes[0].criteria[0].code'],
    [
      'more than the whole',
      { ...sound, minimumWeights: [{ ...weight, percent: '100.1' }] },
      '$.minimumWeights[0].percent',
    ],
    [
      'money with a comma',
      { ...sound, minimumWeights: [{ ...weight, fromPounds: '1,000' }] },
      '$.minimumWeights[0].fromPounds',
    ],
    [
      'a span upside down',
      { ...sound, minimumWeights: [{ ...weight, belowPounds: '1.00' }] },
      '$.minimumWeights[0].belowPounds',
    ],
    [
      'two rules for one contract',
      { ...sound, minimumWeights: [weight, { ...weight, fromPounds: '5000000.00' }] },
      '$.minimumWeights[1].fromPounds',
    ],
    ['a target of nothing', { ...sound, target: { kind: 'PER_POUND', rate: '0.0' } }, '$.target.rate'],
    ['a decile 11', { ...sound, placeFactors: [{ decile: 11, factor: '1' }] }, '$.placeFactors[0].decile'],
    ['a negative factor', { ...sound, placeFactors: [{ decile: 1, factor: '-1' }] }, '$.placeFactors[0].factor'],
    [
      'a decile twice',
      {
        ...sound,
        placeFactors: [
          { decile: 1, factor: '1' },
          { decile: 1, factor: '2' },
        ],
      },
      '$.placeFactors[1].decile',
    ],
  ])('with %s is refused', (_, content, path) => {
    expect(contentFaults(content).map((fault) => fault.path)).toEqual([path]);
  });

  it('may have one rule begin where another ends', () => {
    const rules = [
      { ...weight, belowPounds: '5000000.00' },
      { ...weight, fromPounds: '5000000.00', percent: '25' },
    ];
    expect(contentFaults({ ...sound, minimumWeights: rules })).toEqual([]);
  });
});
