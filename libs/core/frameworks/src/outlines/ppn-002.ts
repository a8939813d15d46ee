import { type RuleSource, localDate } from '@commonweal/calendar';

import { type FrameworkOutline, NOT_BOUND, OUTLINE_LICENCE, bilingual, criteria } from './outline.js';

const NAMED: RuleSource = { source: 'PPN 002, missions and outcomes', status: 'R' };
const UNSURE: RuleSource = { source: 'PPN 002, outcome 5: exact title not confirmed', status: 'K' };
const LISTED: RuleSource = { source: 'PPN 002, model award criteria 1a to 1e and 6a', status: 'R' };
const START: RuleSource = { source: 'PPN 002, published 13 February 2025', status: 'R' };
const WEIGHT: RuleSource = { source: 'PPN 002, minimum weighting of 10 %', status: 'R' };

const notListed = bilingual(
  'Of its award criteria only 1a to 1e and 6a are listed here; look the others up in the note itself.',
  'Dim ond meini prawf 1a i 1e a 6a a restrir yma; gweler y lleill yn y nodyn ei hun.',
);
const specific = bilingual(
  'A commitment must be specific, measurable and dated to be scored at all, and go beyond what the contract is for. General company policy is not scored. Choose one outcome, if possible.',
  'Rhaid i ymrwymiad fod yn benodol, yn fesuradwy ac â dyddiad i gael ei sgorio o gwbl, a mynd y tu hwnt i ddiben y contract. Ni sgorir polisi cyffredinol cwmni. Dewiswch un canlyniad, os yn bosibl.',
);

/** The Social Value Model of 2025. */
export const PPN_002: FrameworkOutline = {
  id: 'ppn-002',
  title: bilingual('PPN 002: the Social Value Model (2025)', 'PPN 002: y Model Gwerth Cymdeithasol (2025)'),
  publisher: 'Cabinet Office',
  licence: OUTLINE_LICENCE,
  scope: NOT_BOUND,
  notes: [
    { ...LISTED, text: notListed },
    { ...START, text: specific },
  ],
  validity: [
    { ...START, appliesFrom: localDate('2025-02-24'), appliesTo: localDate('2025-09-30'), force: 'ALLOWED' },
    { ...START, appliesFrom: localDate('2025-10-01'), appliesTo: localDate('2026-12-31'), force: 'REQUIRED' },
  ],
  minimumWeights: [
    { ...WEIGHT, fromPounds: '0.00', belowPounds: null, percent: '10', basis: 'NON_PRICE_SCORE_IF_ABSOLUTE' },
  ],
  indicators: [],
  themes: [
    {
      ...{ ...NAMED, code: 'M1', name: bilingual('Kickstart economic growth', 'Rhoi hwb i dwf economaidd') },
      outcomes: [
        {
          ...{ ...NAMED, code: '1', name: bilingual('Fair work', 'Gwaith teg') },
          criteria: criteria(LISTED, [
            ['1a', 'Create and keep good jobs', 'Creu a chadw swyddi da', 'jobs-unemployed jobs-local'],
            ['1b', 'Fair working conditions', 'Amodau gwaith teg', 'fair-secure-hours fair-worker-voice'],
            ['1c', 'Fair pay', 'Cyflog teg', 'fair-real-living-wage fair-pay-gaps'],
            [
              '1d',
              'Progress within work and new skills',
              'Camu ymlaen mewn gwaith a sgiliau newydd',
              'skills-progression',
            ],
            [
              '1e',
              'Find and manage risks of modern slavery',
              'Canfod a rheoli risgiau caethwasiaeth fodern',
              'fair-modern-slavery-checks',
            ],
          ]),
        },
        { ...NAMED, code: '2', name: bilingual('Skills for growth', 'Sgiliau ar gyfer twf'), criteria: [] },
        {
          ...{ ...NAMED, code: '3', criteria: [] },
          name: bilingual(
            'Resilient, innovative and flexible supply chains',
            'Cadwyni cyflenwi gwydn, arloesol a hyblyg',
          ),
        },
      ],
    },
    {
      ...{ ...NAMED, code: 'M2' },
      name: bilingual('Make Britain a clean energy superpower', 'Gwneud Prydain yn bŵer ynni glân'),
      outcomes: [
        {
          ...NAMED,
          code: '4',
          name: bilingual('Sustainable procurement practices', 'Arferion caffael cynaliadwy'),
          criteria: [],
        },
      ],
    },
    {
      ...{ ...NAMED, code: 'M3', name: bilingual('Take back our streets', 'Adennill ein strydoedd') },
      outcomes: [{ ...UNSURE, code: '5', name: bilingual('Less crime', 'Llai o droseddu'), criteria: [] }],
    },
    {
      ...{ ...NAMED, code: 'M4', name: bilingual('Break down barriers to opportunity', 'Chwalu’r rhwystrau i gyfle') },
      outcomes: [
        {
          ...{ ...NAMED, code: '6' },
          name: bilingual(
            'Work and training for those who face barriers',
            'Gwaith a hyfforddiant i’r rhai sy’n wynebu rhwystrau',
          ),
          criteria: criteria(LISTED, [
            [
              '6a',
              'Work and training for people who face barriers, also in trades short of skills',
              'Gwaith a hyfforddiant i bobl sy’n wynebu rhwystrau, hefyd mewn crefftau sy’n brin o sgiliau',
              'jobs-disabled-or-ill jobs-prison-leavers jobs-care-leavers jobs-young-people',
            ],
          ]),
        },
        { ...NAMED, code: '7', name: bilingual('A pipeline of opportunities', 'Llif o gyfleoedd'), criteria: [] },
      ],
    },
    {
      ...{
        ...NAMED,
        code: 'M5',
        name: bilingual('Build an NHS fit for the future', 'Adeiladu GIG sy’n addas i’r dyfodol'),
      },
      outcomes: [
        {
          ...{ ...NAMED, code: '8', criteria: [] },
          name: bilingual(
            'Productivity through physical and mental wellbeing',
            'Cynhyrchiant drwy les corfforol a meddyliol',
          ),
        },
      ],
    },
  ],
};
