import { ADDITIONALITY_DEFAULTS } from './additionality-defaults.js';
import { gmca } from './citations.js';
import type { MeasureDraft } from './measure.js';

const HOME = { en: 'Nobody loses their home', cy: 'Nid oes neb yn colli eu cartref' };
const SAFE = { en: 'Streets and homes are safe', cy: 'Mae strydoedd a chartrefi’n ddiogel' };
const CHILD = { en: 'Children get a fair start', cy: 'Mae plant yn cael dechrau teg' };
const TOGETHER = {
  en: 'Communities have the people and places they need',
  cy: 'Mae gan gymunedau’r bobl a’r lleoedd sydd eu hangen arnynt',
};
const PUPIL_YEAR = { en: 'one pupil for one school year', cy: 'un disgybl am un flwyddyn ysgol' };
const OLD_COST =
  'An average cost in old prices, from a single study; who would have been affected without the commitment is hard to show.';

/** Community: homes, safety, children, people and places. */
export const COMMUNITY_MEASURES: readonly MeasureDraft[] = [
  {
    id: 'community-homelessness-prevented',
    theme: 'COMMUNITY',
    name: { en: 'Households kept from becoming homeless', cy: 'Aelwydydd a gadwyd rhag bod yn ddigartref' },
    outcome: HOME,
    unit: { en: 'one household', cy: 'un aelwyd' },
    proxy: gmca('HO3.0', 'homelessness application, one-off and ongoing costs of statutory homelessness', {
      pounds: '2501.00',
      priceYear: '2010/11',
      kind: 'FISCAL',
    }),
    additionality: ADDITIONALITY_DEFAULTS.housingAndHomelessness,
    uncertainty: OLD_COST,
    overlapGroup: 'household-home',
  },
  {
    id: 'community-rough-sleeping-ended',
    theme: 'COMMUNITY',
    name: { en: 'People helped off the street into a home', cy: 'Pobl a helpwyd oddi ar y stryd i gartref' },
    outcome: HOME,
    unit: { en: 'one person for one year', cy: 'un person am flwyddyn' },
    proxy: gmca('HO6.0', 'rough sleepers, average annual local authority expenditure per individual', {
      pounds: '7900.00',
      priceYear: '2010/11',
      kind: 'FISCAL',
    }),
    additionality: ADDITIONALITY_DEFAULTS.housingAndHomelessness,
    uncertainty: OLD_COST,
    overlapGroup: 'household-home',
  },
  {
    id: 'community-antisocial-behaviour',
    theme: 'COMMUNITY',
    name: { en: 'Serious anti-social behaviour prevented', cy: 'Ymddygiad gwrthgymdeithasol difrifol a ataliwyd' },
    outcome: SAFE,
    unit: { en: 'one incident needing further action', cy: 'un digwyddiad sydd angen gweithredu pellach' },
    proxy: gmca('CR1.0', 'anti-social behaviour, further action necessary: cost of dealing with an incident', {
      pounds: '500.00',
      priceYear: '2002/03',
      kind: 'FISCAL',
    }),
    additionality: ADDITIONALITY_DEFAULTS.crimeAndJustice,
    uncertainty: OLD_COST,
    overlapGroup: 'crime',
  },
  {
    id: 'community-domestic-abuse',
    theme: 'COMMUNITY',
    name: { en: 'Domestic abuse prevented', cy: 'Cam-drin domestig a ataliwyd' },
    outcome: SAFE,
    unit: { en: 'one incident', cy: 'un digwyddiad' },
    proxy: gmca('CR2.0', 'domestic violence, average cost per incident', {
      pounds: '2470.00',
      priceYear: '2008/09',
      kind: 'FISCAL_ECONOMIC_AND_SOCIAL',
    }),
    additionality: ADDITIONALITY_DEFAULTS.crimeAndJustice,
    uncertainty:
      'The row is described as fiscal, economic and social, but its parts (health, justice, police, social services, housing) add up to all of it: harm to the victim may not be in it.',
    overlapGroup: 'crime',
  },
  {
    id: 'community-youth-offending',
    theme: 'COMMUNITY',
    name: { en: 'Young people kept out of the justice system', cy: 'Pobl ifanc a gadwyd allan o’r system gyfiawnder' },
    outcome: SAFE,
    unit: { en: 'one first-time entrant avoided', cy: 'un newydd-ddyfodiad a osgowyd' },
    proxy: gmca('CR4.0', 'youth offender, average cost of a first-time entrant in the first year', {
      pounds: '3152.00',
      priceYear: '2008/09',
      kind: 'FISCAL',
    }),
    additionality: ADDITIONALITY_DEFAULTS.crimeAndJustice,
    uncertainty: OLD_COST,
    overlapGroup: 'crime',
  },
  {
    id: 'community-school-attendance',
    theme: 'COMMUNITY',
    name: {
      en: 'Pupils back at school after persistent absence',
      cy: 'Disgyblion yn ôl yn yr ysgol ar ôl absenoldeb cyson',
    },
    outcome: CHILD,
    unit: PUPIL_YEAR,
    proxy: gmca('E&S1.0', 'persistent truancy, total fiscal cost per individual per effective year', {
      pounds: '1509.00',
      priceYear: '2005/06',
      kind: 'FISCAL',
    }),
    additionality: ADDITIONALITY_DEFAULTS.education,
    uncertainty: OLD_COST,
    overlapGroup: 'pupil-in-school',
  },
  {
    id: 'community-school-exclusion',
    theme: 'COMMUNITY',
    name: { en: 'Permanent school exclusions avoided', cy: 'Gwaharddiadau parhaol o’r ysgol a osgowyd' },
    outcome: CHILD,
    unit: PUPIL_YEAR,
    proxy: gmca('E&S2.0', 'permanent exclusion from school, cost per individual per effective year', {
      pounds: '9219.00',
      priceYear: '2005/06',
      kind: 'FISCAL_AND_ECONOMIC',
    }),
    additionality: ADDITIONALITY_DEFAULTS.education,
    uncertainty: OLD_COST,
    overlapGroup: 'pupil-in-school',
  },
  {
    id: 'community-school-readiness',
    theme: 'COMMUNITY',
    name: {
      en: 'Children ready for school at four or five',
      cy: 'Plant yn barod ar gyfer yr ysgol yn bedair neu’n bump oed',
    },
    outcome: CHILD,
    unit: { en: 'one child for one school year', cy: 'un plentyn am un flwyddyn ysgol' },
    proxy: gmca('E&S3.0', 'fiscal savings associated with improved school readiness on entry to reception', {
      pounds: '1000.00',
      priceYear: '2012/13',
      kind: 'FISCAL',
    }),
    additionality: ADDITIONALITY_DEFAULTS.education,
    uncertainty: 'A round figure: an estimate of orders of magnitude by its source.',
    overlapGroup: 'child-readiness',
  },
  {
    id: 'community-volunteering',
    theme: 'COMMUNITY',
    name: {
      en: 'Staff time given to community groups, at their request',
      cy: 'Amser staff a roddwyd i grwpiau cymunedol, ar eu cais',
    },
    outcome: TOGETHER,
    unit: { en: 'one hour', cy: 'un awr' },
    proxy: null,
    additionality: ADDITIONALITY_DEFAULTS.healthAndWellbeing,
    uncertainty: 'Pay for the hour is a cost, not its worth to the group; no public figure is cited: graded only.',
    overlapGroup: 'community-support',
  },
  {
    id: 'community-spaces',
    theme: 'COMMUNITY',
    name: { en: 'Community space opened or kept open', cy: 'Gofod cymunedol a agorwyd neu a gadwyd ar agor' },
    outcome: TOGETHER,
    unit: { en: 'one hour of opening', cy: 'un awr ar agor' },
    proxy: null,
    additionality: ADDITIONALITY_DEFAULTS.localGrowth,
    uncertainty: 'Its worth depends on who can reach it and what else is near; no public figure is cited: graded only.',
    overlapGroup: 'community-support',
  },
];
