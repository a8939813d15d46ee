import { type RuleSource, localDate } from '@commonweal/calendar';

import { type FrameworkOutline, NOT_BOUND, OUTLINE_LICENCE, bilingual, criteria } from './outline.js';

const OUTCOMES: RuleSource = { source: 'PPN 06/20, themes and policy outcomes', status: 'R' };
const CRITERIA: RuleSource = { source: 'PPN 06/20, model award criteria, from background knowledge', status: 'K' };
const WEIGHT: RuleSource = { source: 'PPN 06/20, minimum weighting of 10 % of the total score', status: 'R' };
const START: RuleSource = { source: 'PPN 06/20: procurements from 1 January 2021', status: 'R' };

/** The Social Value Model of 2020, edition 1.1. */
export const PPN_06_20: FrameworkOutline = {
  ...{ id: 'ppn-06-20', publisher: 'Cabinet Office', licence: OUTLINE_LICENCE, scope: NOT_BOUND, notes: [] },
  title: bilingual('PPN 06/20: the Social Value Model (2020)', 'PPN 06/20: y Model Gwerth Cymdeithasol (2020)'),
  validity: [{ ...START, appliesFrom: localDate('2021-01-01'), appliesTo: localDate('2025-09-30'), force: 'REQUIRED' }],
  minimumWeights: [{ ...WEIGHT, fromPounds: '0.00', belowPounds: null, percent: '10', basis: 'TOTAL_SCORE' }],
  indicators: [],
  themes: [
    {
      ...{ ...OUTCOMES, code: '1', name: bilingual('COVID-19 recovery', 'Adfer ar ôl COVID-19') },
      outcomes: [
        {
          ...{ ...OUTCOMES, code: '1.0' },
          name: bilingual(
            'Communities manage and recover from the effects of COVID-19',
            'Mae cymunedau’n ymdopi ag effeithiau COVID-19 ac yn adfer',
          ),
          criteria: criteria(CRITERIA, [
            [
              '1.1',
              'Work and retraining for people who lost their jobs',
              'Gwaith ac ailhyfforddi i bobl a gollodd eu swyddi',
              'jobs-unemployed skills-accredited-training',
            ],
            [
              '1.2',
              'Support for the people and places hit hardest',
              'Cymorth i’r bobl a’r lleoedd a drawyd galetaf',
              'community-volunteering community-spaces',
            ],
            [
              '1.3',
              'Organisations and businesses recover',
              'Mae sefydliadau a busnesau’n adfer',
              'supply-vcse-spend supply-prompt-payment',
            ],
            [
              '1.4',
              'Physical and mental health of those affected',
              'Iechyd corfforol a meddyliol y rhai yr effeithiwyd arnynt',
              'wellbeing-life-satisfaction health-loneliness',
            ],
            ['1.5', 'Workplaces that help recovery', 'Gweithleoedd sy’n helpu adferiad', 'fair-secure-hours'],
          ]),
        },
      ],
    },
    {
      ...{ ...OUTCOMES, code: '2', name: bilingual('Economic inequality', 'Anghydraddoldeb economaidd') },
      outcomes: [
        {
          ...{ ...OUTCOMES, code: '2.0' },
          name: bilingual('New businesses, new jobs and new skills', 'Busnesau newydd, swyddi newydd a sgiliau newydd'),
          criteria: criteria(CRITERIA, [
            ['2.1', 'New organisations and enterprise', 'Sefydliadau a menter newydd', 'supply-new-enterprises'],
            [
              '2.2',
              'Work for people who face barriers, in deprived places or in trades short of people',
              'Gwaith i bobl sy’n wynebu rhwystrau, mewn lleoedd difreintiedig neu mewn crefftau sy’n brin o bobl',
              'jobs-unemployed jobs-local jobs-prison-leavers',
            ],
            [
              '2.3',
              'Education and recognised training',
              'Addysg a hyfforddiant cydnabyddedig',
              'skills-apprenticeships skills-accredited-training',
            ],
          ]),
        },
        {
          ...{ ...OUTCOMES, code: '3.0' },
          name: bilingual('A supply chain that is more resilient and able', 'Cadwyn gyflenwi fwy gwydn a galluog'),
          criteria: criteria(CRITERIA, [
            [
              '3.1',
              'A supply chain of many kinds: new, small, voluntary and mutual',
              'Cadwyn gyflenwi amrywiol: newydd, bach, gwirfoddol a chydfuddiannol',
              'supply-vcse-spend supply-local-spend supply-vcse-partners',
            ],
            ['3.2', 'New ways and technology', 'Ffyrdd a thechnoleg newydd', ''],
            ['3.3', 'Methods that last and can grow', 'Dulliau sy’n para ac a all dyfu', ''],
            ['3.4', 'Working together and fair treatment', 'Cydweithio a thriniaeth deg', 'supply-prompt-payment'],
            ['3.5', 'Cyber security risks', 'Risgiau seiberddiogelwch', ''],
          ]),
        },
      ],
    },
    {
      ...{ ...OUTCOMES, code: '3', name: bilingual('Climate change', 'Newid hinsawdd') },
      outcomes: [
        {
          ...{ ...OUTCOMES, code: '4.0', name: bilingual('Looking after the environment', 'Gofalu am yr amgylchedd') },
          criteria: criteria(CRITERIA, [
            [
              '4.1',
              'Additional benefits for the environment, net zero included',
              'Manteision ychwanegol i’r amgylchedd, sero net yn gynwysedig',
              'environment-carbon environment-green-space environment-reuse',
            ],
            [
              '4.2',
              'Moving others to protect the environment',
              'Ysgogi eraill i ddiogelu’r amgylchedd',
              'environment-active-travel',
            ],
          ]),
        },
      ],
    },
    {
      ...{ ...OUTCOMES, code: '4', name: bilingual('Equal opportunity', 'Cyfle cyfartal') },
      outcomes: [
        {
          ...{ ...OUTCOMES, code: '5.0' },
          name: bilingual('A smaller disability employment gap', 'Bwlch cyflogaeth anabledd llai'),
          criteria: criteria(CRITERIA, [
            [
              '5.1',
              'Disabled people among the contract’s staff',
              'Pobl anabl ymhlith staff y contract',
              'jobs-disabled-or-ill',
            ],
            ['5.2', 'Skills of disabled people', 'Sgiliau pobl anabl', 'skills-accredited-training'],
            ['5.3', 'Moving others to support disabled people', 'Ysgogi eraill i gefnogi pobl anabl', ''],
          ]),
        },
        {
          ...{
            ...OUTCOMES,
            code: '6.0',
            name: bilingual('Less inequality at work', 'Llai o anghydraddoldeb yn y gwaith'),
          },
          criteria: criteria(CRITERIA, [
            [
              '6.1',
              'Inequality in work, skills and pay',
              'Anghydraddoldeb mewn gwaith, sgiliau a chyflog',
              'fair-pay-gaps fair-real-living-wage',
            ],
            ['6.2', 'Progress within work', 'Camu ymlaen mewn gwaith', 'skills-progression'],
            ['6.3', 'Risks of modern slavery', 'Risgiau caethwasiaeth fodern', 'fair-modern-slavery-checks'],
          ]),
        },
      ],
    },
    {
      ...{ ...OUTCOMES, code: '5', name: bilingual('Wellbeing', 'Lles') },
      outcomes: [
        {
          ...{ ...OUTCOMES, code: '7.0', name: bilingual('Better health and wellbeing', 'Gwell iechyd a lles') },
          criteria: criteria(CRITERIA, [
            [
              '7.1',
              'Health and wellbeing of the contract’s staff',
              'Iechyd a lles staff y contract',
              'health-depression-anxiety',
            ],
            [
              '7.2',
              'Moving others to support health and wellbeing',
              'Ysgogi eraill i gefnogi iechyd a lles',
              'health-physical-activity',
            ],
          ]),
        },
        {
          ...{
            ...OUTCOMES,
            code: '8.0',
            name: bilingual('Communities that hold together', 'Cymunedau sy’n dal at ei gilydd'),
          },
          criteria: criteria(CRITERIA, [
            [
              '8.1',
              'Designing with users and communities',
              'Dylunio gyda defnyddwyr a chymunedau',
              'community-co-design',
            ],
            [
              '8.2',
              'Moving others to support communities',
              'Ysgogi eraill i gefnogi cymunedau',
              'community-volunteering',
            ],
          ]),
        },
      ],
    },
  ],
};
