import { ADDITIONALITY_DEFAULTS } from './additionality-defaults.js';
import { gmca } from './citations.js';
import type { Shared } from './graded-measure.js';
import type { MeasureDraft, ValueKind } from './measure.js';

const OLD_COST =
  'An average cost in old prices, from a single study; who would have been affected without the commitment is hard to show.';

const CRIME: Shared = {
  theme: 'COMMUNITY',
  outcome: { en: 'Streets and homes are safe', cy: 'Mae strydoedd a chartrefi’n ddiogel' },
  additionality: ADDITIONALITY_DEFAULTS.crimeAndJustice,
  uncertainty: OLD_COST,
  overlapGroup: 'crime',
};
const HOME: Shared = {
  ...CRIME,
  outcome: { en: 'Nobody loses their home', cy: 'Nid oes neb yn colli eu cartref' },
  additionality: ADDITIONALITY_DEFAULTS.housingAndHomelessness,
  overlapGroup: 'household-home',
};
const FAMILY: Shared = {
  ...CRIME,
  outcome: { en: 'Children get a fair start', cy: 'Mae plant yn cael dechrau teg' },
  additionality: ADDITIONALITY_DEFAULTS.education,
  overlapGroup: 'child-and-family',
};
const LONG_RUN =
  'A total over many years after the programme, not a yearly saving: commit to children once, for one year only, with no drop-off.';

type Row = readonly [code: string, row: string, pounds: string, priceYear: string, kind: ValueKind];
const cited = ([code, row, pounds, priceYear, kind]: Row) => gmca(code, row, { pounds, priceYear, kind });
const incident = { en: 'one incident', cy: 'un digwyddiad' };
const household = { en: 'one household', cy: 'un aelwyd' };
const child = { en: 'one child, once', cy: 'un plentyn, unwaith' };

/** Community: crime prevented, homes kept, families helped. Each has a public figure. */
export const SAFETY_AND_FAMILY_MEASURES: readonly MeasureDraft[] = [
  {
    ...{ ...CRIME, id: 'community-burglary', unit: incident },
    name: { en: 'Burglaries of homes prevented', cy: 'Bwrgleriaethau cartrefi a ataliwyd' },
    proxy: cited([
      'CR8.7',
      'burglary dwelling, average cost per incident',
      '1361.00',
      '2010/11',
      'FISCAL_ECONOMIC_AND_SOCIAL',
    ]),
  },
  {
    ...{ ...CRIME, id: 'community-robbery', unit: incident },
    name: { en: 'Robberies prevented', cy: 'Lladradau a ataliwyd' },
    proxy: cited(['CR8.6', 'robbery, average cost per incident', '3674.00', '2010/11', 'FISCAL_ECONOMIC_AND_SOCIAL']),
  },
  {
    ...{ ...CRIME, id: 'community-assault', unit: incident },
    name: { en: 'Common assaults prevented', cy: 'Ymosodiadau cyffredin a ataliwyd' },
    proxy: cited([
      'CR8.5',
      'common assault, average cost per incident',
      '455.00',
      '2010/11',
      'FISCAL_ECONOMIC_AND_SOCIAL',
    ]),
  },
  {
    ...{ ...CRIME, id: 'community-criminal-damage', unit: incident },
    name: { en: 'Criminal damage to people’s property prevented', cy: 'Difrod troseddol i eiddo pobl a ataliwyd' },
    proxy: cited([
      'CR8.12',
      'personal criminal damage, average cost per incident',
      '152.00',
      '2010/11',
      'FISCAL_ECONOMIC_AND_SOCIAL',
    ]),
  },
  {
    ...{ ...CRIME, id: 'community-prison-avoided' },
    name: { en: 'People kept out of prison', cy: 'Pobl a gadwyd allan o’r carchar' },
    unit: { en: 'one person for one year', cy: 'un person am flwyddyn' },
    proxy: cited([
      'CR3.0',
      'prison, average cost per prisoner per year, central costs included',
      '33785.00',
      '2013/14',
      'FISCAL',
    ]),
    uncertainty: 'An average cost: one prisoner fewer saves much less at once, because buildings and staff stay.',
  },
  {
    ...{ ...HOME, id: 'community-eviction-avoided', unit: household },
    name: { en: 'Evictions avoided that would have been complex', cy: 'Troi allan cymhleth a osgowyd' },
    proxy: cited(['HO1.0', 'average fiscal cost of a complex eviction', '6680.00', '2010/11', 'FISCAL']),
  },
  {
    ...{ ...HOME, id: 'community-repossession-avoided', unit: household },
    name: { en: 'Repossessions avoided', cy: 'Adfeddiannu a osgowyd' },
    proxy: cited(['HO2.0', 'average fiscal cost of a simple repossession', '690.00', '2010/11', 'FISCAL']),
  },
  {
    ...{ ...FAMILY, id: 'community-care-avoided' },
    name: { en: 'Children who can safely stay with their family', cy: 'Plant a all aros yn ddiogel gyda’u teulu' },
    unit: { en: 'one child for one year', cy: 'un plentyn am flwyddyn' },
    proxy: cited([
      'SS1.0',
      'child taken into care, average fiscal cost across settings, England',
      '51080.00',
      '2013/14',
      'FISCAL',
    ]),
    uncertainty:
      'An average over very unlike settings. Count only children for whom a court or panel had considered care; safety comes first.',
  },
  {
    ...{ ...FAMILY, id: 'community-parenting', unit: child },
    name: {
      en: 'Parenting programmes completed, for a child of five with conduct disorder',
      cy: 'Rhaglenni rhianta a gwblhawyd, ar gyfer plentyn pump oed ag anhwylder ymddygiad',
    },
    proxy: cited([
      'SS15.3',
      'parenting programmes, total savings per child over 25 years',
      '3368.00',
      '2008/09',
      'FISCAL',
    ]),
    uncertainty: LONG_RUN,
  },
  {
    ...{ ...FAMILY, id: 'community-emotional-learning', unit: child },
    name: {
      en: 'Children in a school programme of emotional learning',
      cy: 'Plant mewn rhaglen ysgol ar ddysgu emosiynol',
    },
    proxy: cited([
      'SS16.0',
      'school-based emotional learning, total savings per child over ten years',
      '3206.00',
      '2009/10',
      'FISCAL_AND_ECONOMIC',
    ]),
    uncertainty: LONG_RUN,
  },
];
