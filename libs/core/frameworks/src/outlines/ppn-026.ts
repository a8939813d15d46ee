import { type RuleSource, localDate } from '@commonweal/calendar';

import { type FrameworkOutline, OUTLINE_LICENCE, bilingual, criteria } from './outline.js';

const NOTE: RuleSource = { source: 'PPN 026, published 5 August 2026, as reported by others', status: 'R2' };

const noMetrics = bilingual(
  'It sets no metrics: delivery is measured by key performance indicators. The practitioner guide and sub-criteria announced for autumn 2026 are not in this outline; the short codes are ours.',
  'Nid yw’n gosod metrigau: mesurir cyflawni drwy ddangosyddion perfformiad allweddol. Nid yw’r canllaw ymarferwyr na’r is-feini prawf a gyhoeddwyd ar gyfer hydref 2026 yn yr amlinelliad hwn; ni biau’r codau byr.',
);

/** The Social Value Model for notices from 2027. */
export const PPN_026: FrameworkOutline = {
  id: 'ppn-026',
  title: bilingual('PPN 026: the Social Value Model (2027)', 'PPN 026: y Model Gwerth Cymdeithasol (2027)'),
  publisher: 'Cabinet Office',
  licence: OUTLINE_LICENCE,
  scope: bilingual(
    'Government departments, executive agencies and non-departmental public bodies, from £1 million including VAT. Councils, combined authorities and the NHS are not bound; they may adopt it.',
    'Adrannau’r llywodraeth, asiantaethau gweithredol a chyrff cyhoeddus anadrannol, o £1 filiwn gan gynnwys TAW. Nid yw’n rhwymo cynghorau, awdurdodau cyfun na’r GIG; cânt ei fabwysiadu.',
  ),
  notes: [{ ...NOTE, text: noMetrics }],
  validity: [{ ...NOTE, appliesFrom: localDate('2027-01-01'), force: 'REQUIRED' }],
  minimumWeights: [
    {
      ...{ ...NOTE, fromPounds: '1000000.00', belowPounds: '5000000.00', percent: '10' },
      basis: 'NON_PRICE_SCORE_IF_ABSOLUTE',
    },
    { ...NOTE, fromPounds: '5000000.00', belowPounds: null, percent: '20', basis: 'NON_PRICE_SCORE_IF_ABSOLUTE' },
  ],
  indicators: [{ ...NOTE, fromPounds: '5000000.00', count: 3 }],
  themes: [
    {
      ...{ ...NOTE, code: 'SV', name: bilingual('Social value', 'Gwerth cymdeithasol') },
      outcomes: [
        {
          ...{ ...NOTE, code: 'GJ', name: bilingual('Good Jobs', 'Swyddi Da') },
          criteria: criteria(NOTE, [
            [
              'GJ1',
              'Create and keep good jobs',
              'Creu a chadw swyddi da',
              'jobs-unemployed jobs-disabled-or-ill jobs-local',
            ],
            [
              'GJ2',
              'Fair working conditions',
              'Amodau gwaith teg',
              'fair-secure-hours fair-worker-voice fair-modern-slavery-checks',
            ],
            ['GJ3', 'Fair pay', 'Cyflog teg', 'fair-real-living-wage fair-pay-gaps'],
          ]),
        },
        {
          ...{ ...NOTE, code: 'SK', name: bilingual('Skills', 'Sgiliau') },
          criteria: criteria(NOTE, [
            [
              'SK1',
              'Training and retraining',
              'Hyfforddi ac ailhyfforddi',
              'skills-accredited-training skills-digital',
            ],
            ['SK2', 'Progress within work', 'Camu ymlaen mewn gwaith', 'skills-progression'],
            [
              'SK3',
              'A pipeline of talent',
              'Llif o dalent',
              'skills-apprenticeships skills-work-placements jobs-young-people',
            ],
          ]),
        },
      ],
    },
  ],
};
