import { ADDITIONALITY_DEFAULTS } from './additionality-defaults.js';
import { gmca } from './citations.js';
import { type Shared, graded } from './graded-measure.js';
import type { MeasureDraft, Proxy } from './measure.js';

const HEALTH: Shared = {
  theme: 'HEALTH_AND_WELLBEING',
  outcome: {
    en: 'People are healthier and more satisfied with their lives',
    cy: 'Mae pobl yn iachach ac yn fwy bodlon ar eu bywydau',
  },
  additionality: ADDITIONALITY_DEFAULTS.healthAndWellbeing,
  uncertainty:
    'An average cost: avoiding one case saves less at once, because staff and buildings stay. Only part of it is money that can be released.',
  overlapGroup: 'person-health',
};
const FALLS: Shared = { ...HEALTH, overlapGroup: 'person-fall' };
const PERSON_YEAR = ['one person for one year', 'un person am flwyddyn'] as const;

const fiscal = (code: string, row: string, [pounds, priceYear]: readonly [string, string]): Proxy =>
  gmca(code, row, { pounds, priceYear, kind: 'FISCAL' });

/** Health and wellbeing: illness, falls and hospital visits avoided, and what helps people stay well. */
export const CARE_MEASURES: readonly MeasureDraft[] = [
  {
    ...{ ...HEALTH, id: 'health-alcohol', unit: { en: PERSON_YEAR[0], cy: PERSON_YEAR[1] } },
    name: { en: 'People free from dependence on alcohol', cy: 'Pobl yn rhydd o ddibyniaeth ar alcohol' },
    proxy: fiscal('HE1.0', 'alcohol dependency, estimated cost to the NHS per dependent drinker per year', [
      '1800.00',
      '2009/10',
    ]),
  },
  {
    ...{ ...HEALTH, id: 'health-ambulance-callouts', unit: { en: 'one call-out', cy: 'un alwad' } },
    name: { en: 'Ambulance call-outs avoided', cy: 'Galwadau ambiwlans a osgowyd' },
    proxy: fiscal('HE3.0', 'ambulance services, average cost of a call-out', ['216.00', '2013/14']),
  },
  {
    ...{ ...HEALTH, id: 'health-outpatient-visits', unit: { en: 'one attendance', cy: 'un ymweliad' } },
    name: { en: 'Outpatient visits avoided', cy: 'Ymweliadau cleifion allanol a osgowyd' },
    proxy: fiscal('HE8.0', 'hospital outpatients, average cost per attendance', ['111.00', '2013/14']),
  },
  {
    ...{
      ...HEALTH,
      id: 'health-strokes',
      unit: { en: 'one person for one year after', cy: 'un person am y flwyddyn wedyn' },
    },
    name: { en: 'Strokes prevented', cy: 'Strociau a ataliwyd' },
    proxy: fiscal('HE7.2', 'ongoing NHS care and rehabilitation after a stroke, average annual cost', [
      '3660.00',
      '2010/11',
    ]),
  },
  {
    ...{ ...FALLS, id: 'health-falls', unit: { en: 'one hospital stay', cy: 'un arhosiad mewn ysbyty' } },
    name: {
      en: 'Older people’s falls prevented that would have led to hospital',
      cy: 'Cwympiadau pobl hŷn a ataliwyd, a fyddai wedi arwain at ysbyty',
    },
    proxy: fiscal('HE7.11', 'accidental falls of people over 60, average inpatient cost', ['2014.00', '2000/01']),
  },
  {
    ...{ ...FALLS, id: 'health-hip-fractures', unit: { en: 'one fracture', cy: 'un toriad' } },
    name: { en: 'Hip fractures prevented', cy: 'Toriadau clun a ataliwyd' },
    proxy: fiscal('HE7.10', 'hip fracture, health and social care costs', ['12700.00', '2008/09']),
  },
  graded(
    {
      ...HEALTH,
      overlapGroup: 'person-activity',
      uncertainty: 'The gain depends on how inactive people were before; no figure is cited: graded only.',
    },
    'health-physical-activity',
    {
      name: ['People who become physically active', 'Pobl sy’n dod yn gorfforol egnïol'],
      unit: PERSON_YEAR,
    },
  ),
  graded(
    {
      ...HEALTH,
      overlapGroup: 'carer-respite',
      uncertainty: 'What an hour of rest is worth is not in a public figure: graded only.',
    },
    'health-carer-breaks',
    {
      name: ['Breaks for people who care for somebody unpaid', 'Seibiannau i bobl sy’n gofalu am rywun yn ddi-dâl'],
      unit: ['one hour', 'un awr'],
    },
  ),
  graded(
    {
      ...HEALTH,
      overlapGroup: 'staff-health',
      uncertainty: 'A way of working, not a quantity with a value: graded only.',
    },
    'health-staff-wellbeing',
    {
      name: ['Contract staff with support for their mental health', 'Staff y contract â chymorth i’w hiechyd meddwl'],
      unit: ['one worker', 'un gweithiwr'],
    },
  ),
];
