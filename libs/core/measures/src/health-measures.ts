import { ADDITIONALITY_DEFAULTS } from './additionality-defaults.js';
import { WELLBY, gmca } from './citations.js';
import type { MeasureDraft } from './measure.js';

const WELL = {
  en: 'People are healthier and more satisfied with their lives',
  cy: 'Mae pobl yn iachach ac yn fwy bodlon ar eu bywydau',
};
const PERSON_YEAR = { en: 'one person for one year', cy: 'un person am flwyddyn' };
const AVERAGE_COST =
  'An average cost: avoiding one case saves less at once, because staff and buildings stay. Only part of it is money that can be released.';

/** Health and wellbeing. */
export const HEALTH_MEASURES: readonly MeasureDraft[] = [
  {
    id: 'wellbeing-life-satisfaction',
    theme: 'HEALTH_AND_WELLBEING',
    name: {
      en: 'Life satisfaction raised, measured before and after',
      cy: 'Boddhad â bywyd yn codi, wedi’i fesur cyn ac ar ôl',
    },
    outcome: WELL,
    unit: {
      en: 'one point of life satisfaction (0 to 10) for one person for one year',
      cy: 'un pwynt o foddhad â bywyd (0 i 10) i un person am flwyddyn',
    },
    proxy: WELLBY,
    additionality: ADDITIONALITY_DEFAULTS.healthAndWellbeing,
    uncertainty:
      'Official range £10,000 to £16,000. Use only where the question is put to the same people before and after, with a comparison; changes are usually a fraction of a point.',
    overlapGroup: 'person-wellbeing',
  },
  {
    id: 'health-depression-anxiety',
    theme: 'HEALTH_AND_WELLBEING',
    name: { en: 'People recovered from depression or anxiety', cy: 'Pobl wedi gwella o iselder neu orbryder' },
    outcome: WELL,
    unit: PERSON_YEAR,
    proxy: gmca('HE11.0', 'average cost of service provision for adults with depression or anxiety disorders', {
      pounds: '830.00',
      priceYear: '2007/08',
      kind: 'FISCAL_AND_ECONOMIC',
    }),
    additionality: ADDITIONALITY_DEFAULTS.healthAndWellbeing,
    uncertainty: AVERAGE_COST,
    overlapGroup: 'person-wellbeing',
  },
  {
    id: 'health-emergency-visits',
    theme: 'HEALTH_AND_WELLBEING',
    name: { en: 'Emergency department visits avoided', cy: 'Ymweliadau ag adran frys a osgowyd' },
    outcome: WELL,
    unit: { en: 'one visit', cy: 'un ymweliad' },
    proxy: gmca('HE4.0', 'A&E attendance, all scenarios', { pounds: '109.00', priceYear: '2011/12', kind: 'FISCAL' }),
    additionality: ADDITIONALITY_DEFAULTS.healthAndWellbeing,
    uncertainty: AVERAGE_COST,
    overlapGroup: 'hospital-use',
  },
  {
    id: 'health-hospital-stays',
    theme: 'HEALTH_AND_WELLBEING',
    name: { en: 'Hospital stays avoided', cy: 'Arosiadau ysbyty a osgowyd' },
    outcome: WELL,
    unit: { en: 'one inpatient episode', cy: 'un cyfnod fel claf mewnol' },
    proxy: gmca('HE7.0', 'hospital inpatients, average cost per episode', {
      pounds: '1807.00',
      priceYear: '2013/14',
      kind: 'FISCAL',
    }),
    additionality: ADDITIONALITY_DEFAULTS.healthAndWellbeing,
    uncertainty: AVERAGE_COST,
    overlapGroup: 'hospital-use',
  },
  {
    id: 'health-loneliness',
    theme: 'HEALTH_AND_WELLBEING',
    name: { en: 'People supported out of loneliness', cy: 'Pobl a gefnogwyd allan o unigrwydd' },
    outcome: WELL,
    unit: PERSON_YEAR,
    proxy: null,
    additionality: ADDITIONALITY_DEFAULTS.healthAndWellbeing,
    uncertainty: 'No public figure is cited; where life satisfaction is measured, count that instead: graded only.',
    overlapGroup: 'person-wellbeing',
  },
];
