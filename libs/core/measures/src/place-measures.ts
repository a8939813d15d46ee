import { ADDITIONALITY_DEFAULTS } from './additionality-defaults.js';
import { type Shared, graded } from './graded-measure.js';
import type { MeasureDraft } from './measure.js';

const CHAIN: Shared = {
  theme: 'SUPPLY_CHAIN',
  outcome: {
    en: 'Money from the contract reaches local and voluntary organisations',
    cy: 'Mae arian o’r contract yn cyrraedd sefydliadau lleol a gwirfoddol',
  },
  additionality: ADDITIONALITY_DEFAULTS.localGrowth,
  uncertainty: 'What an organisation makes of it differs too much for one figure: graded only.',
  overlapGroup: 'supply-chain-support',
};
const GREEN: Shared = {
  theme: 'ENVIRONMENT',
  outcome: {
    en: 'Delivering the contract costs the climate and nature less',
    cy: 'Mae cyflawni’r contract yn costio llai i’r hinsawdd ac i natur',
  },
  additionality: ADDITIONALITY_DEFAULTS.environment,
  uncertainty:
    'Count the emissions avoided under the carbon measure; the rest has no figure that is cited: graded only.',
  overlapGroup: 'emissions',
};
const TOGETHER: Shared = {
  theme: 'COMMUNITY',
  outcome: {
    en: 'Communities have the people and places they need',
    cy: 'Mae gan gymunedau’r bobl a’r lleoedd sydd eu hangen arnynt',
  },
  additionality: ADDITIONALITY_DEFAULTS.localGrowth,
  uncertainty: 'Its worth depends on the place and on who takes part; no public figure is cited: graded only.',
  overlapGroup: 'community-support',
};
const HOUR = ['one hour', 'un awr'] as const;

/** Places: who is bought from, what nature is spared, what a community can do for itself. All graded only. */
export const PLACE_MEASURES: readonly MeasureDraft[] = [
  graded(CHAIN, 'supply-vcse-partners', {
    name: [
      'Voluntary organisations that deliver a named part of the contract',
      'Sefydliadau gwirfoddol sy’n cyflawni rhan benodol o’r contract',
    ],
    unit: ['one organisation for one year', 'un sefydliad am flwyddyn'],
  }),
  graded(CHAIN, 'supply-new-enterprises', {
    name: [
      'New social enterprises and small businesses helped to start',
      'Mentrau cymdeithasol a busnesau bach newydd a helpwyd i ddechrau',
    ],
    unit: ['one organisation', 'un sefydliad'],
  }),
  graded(CHAIN, 'supply-expert-advice', {
    name: [
      'Expert advice given free to voluntary organisations and small businesses',
      'Cyngor arbenigol am ddim i sefydliadau gwirfoddol a busnesau bach',
    ],
    unit: HOUR,
  }),
  graded(GREEN, 'environment-waste', {
    name: ['Waste kept out of landfill and incinerators', 'Gwastraff a gadwyd o dirlenwi ac o losgi'],
    unit: ['one tonne', 'un dunnell'],
  }),
  graded(GREEN, 'environment-active-travel', {
    name: [
      'Journeys for the contract walked, cycled or by public transport instead of by car',
      'Teithiau ar gyfer y contract ar droed, ar feic neu ar drafnidiaeth gyhoeddus yn lle mewn car',
    ],
    unit: ['100 miles', '100 milltir'],
  }),
  graded({ ...GREEN, overlapGroup: 'green-space' }, 'environment-trees', {
    name: ['Native trees planted and kept alive', 'Coed brodorol a blannwyd ac a gadwyd yn fyw'],
    unit: ['one tree alive after three years', 'un goeden yn fyw ar ôl tair blynedd'],
  }),
  graded(GREEN, 'environment-water', {
    name: ['Water saved in delivering the contract', 'Dŵr a arbedwyd wrth gyflawni’r contract'],
    unit: ['one cubic metre', 'un metr ciwbig'],
  }),
  graded({ ...TOGETHER, overlapGroup: 'resident-voice' }, 'community-co-design', {
    name: [
      'Residents paid for their time in designing and checking the service',
      'Trigolion sy’n cael eu talu am eu hamser yn dylunio a gwirio’r gwasanaeth',
    ],
    unit: HOUR,
  }),
  graded({ ...TOGETHER, overlapGroup: 'person-online' }, 'community-digital-inclusion', {
    name: ['Households without the internet brought on line', 'Aelwydydd heb y rhyngrwyd a ddaeth ar-lein'],
    unit: ['one household for one year', 'un aelwyd am flwyddyn'],
  }),
  graded(TOGETHER, 'community-equipment', {
    name: ['Equipment in good order given to local groups', 'Offer mewn cyflwr da a roddwyd i grwpiau lleol'],
    unit: ['one item in use after a year', 'un eitem ar waith ar ôl blwyddyn'],
  }),
];
