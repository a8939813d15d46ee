import { ADDITIONALITY_DEFAULTS } from './additionality-defaults.js';
import { gmca } from './citations.js';
import type { MeasureDraft } from './measure.js';

const INTO_WORK = {
  en: 'People furthest from work are in lasting jobs',
  cy: 'Mae’r bobl bellaf o waith mewn swyddi parhaol',
};
const SKILLED = {
  en: 'People gain skills that employers recognise',
  cy: 'Mae pobl yn ennill sgiliau y mae cyflogwyr yn eu cydnabod',
};
const FAIR = {
  en: 'Work on the contract is secure and fairly paid',
  cy: 'Mae gwaith ar y contract yn ddiogel ac yn talu’n deg',
};
const PERSON_YEAR_IN_WORK = {
  en: 'one person in work for one year (full-time equivalent)',
  cy: 'un person mewn gwaith am flwyddyn (cyfwerth ag amser llawn)',
};
const DATED_BENEFITS =
  'The benefit it is based on has largely been replaced by Universal Credit; the figure is in 2012/13 prices and counts mostly benefit payments saved. Treat it as an order of magnitude.';
const TRANSFER =
  'The gain to workers is a transfer from their employer, and no public figure for the wider benefit is cited: graded only.';

/** Jobs, skills and fair work. */
export const WORK_MEASURES: readonly MeasureDraft[] = [
  {
    id: 'jobs-unemployed',
    theme: 'JOBS',
    name: { en: 'Jobs for people who were unemployed', cy: 'Swyddi i bobl a oedd yn ddi-waith' },
    outcome: INTO_WORK,
    unit: PERSON_YEAR_IN_WORK,
    proxy: gmca('E&E1.0', 'Jobseeker’s Allowance: benefit from a workless claimant entering work', {
      pounds: '9800.00',
      priceYear: '2012/13',
      kind: 'FISCAL_AND_ECONOMIC',
    }),
    additionality: ADDITIONALITY_DEFAULTS.employmentAndSkills,
    uncertainty: DATED_BENEFITS,
    overlapGroup: 'person-into-work',
  },
  {
    id: 'jobs-disabled-or-ill',
    theme: 'JOBS',
    name: {
      en: 'Jobs for disabled people and people with a health condition',
      cy: 'Swyddi i bobl anabl a phobl â chyflwr iechyd',
    },
    outcome: INTO_WORK,
    unit: PERSON_YEAR_IN_WORK,
    proxy: gmca('E&E2.0', 'Employment and Support Allowance: benefit from a workless claimant entering work', {
      pounds: '8632.00',
      priceYear: '2012/13',
      kind: 'FISCAL_AND_ECONOMIC',
    }),
    additionality: ADDITIONALITY_DEFAULTS.employmentAndSkills,
    uncertainty: DATED_BENEFITS,
    overlapGroup: 'person-into-work',
  },
  {
    id: 'jobs-lone-parents-carers',
    theme: 'JOBS',
    name: {
      en: 'Jobs for lone parents and carers who were out of work',
      cy: 'Swyddi i rieni sengl a gofalwyr a oedd heb waith',
    },
    outcome: INTO_WORK,
    unit: PERSON_YEAR_IN_WORK,
    proxy: gmca('E&E3.0', 'Income Support: benefit from a workless claimant entering work', {
      pounds: '7570.00',
      priceYear: '2012/13',
      kind: 'FISCAL_AND_ECONOMIC',
    }),
    additionality: ADDITIONALITY_DEFAULTS.employmentAndSkills,
    uncertainty: DATED_BENEFITS,
    overlapGroup: 'person-into-work',
  },
  {
    id: 'jobs-young-people',
    theme: 'JOBS',
    name: {
      en: 'Young people aged 18 to 24 brought into work, education or training',
      cy: 'Pobl ifanc 18 i 24 oed yn dechrau gwaith, addysg neu hyfforddiant',
    },
    outcome: INTO_WORK,
    unit: { en: 'one young person for one year', cy: 'un person ifanc am flwyddyn' },
    proxy: gmca('E&E10.0', 'Not in employment, education or training: average cost per person aged 18 to 24', {
      pounds: '4257.00',
      priceYear: '2010/11',
      kind: 'FISCAL',
    }),
    additionality: ADDITIONALITY_DEFAULTS.employmentAndSkills,
    uncertainty:
      'An average over all young people not in employment, education or training, in 2010/11 prices; the cost of later scarring is not in it.',
    overlapGroup: 'person-into-work',
  },
  {
    id: 'jobs-local',
    theme: 'JOBS',
    name: {
      en: 'Jobs for people living in the area of the contract',
      cy: 'Swyddi i bobl sy’n byw yn ardal y contract',
    },
    outcome: { en: 'Jobs go to the places that need them', cy: 'Mae swyddi’n mynd i’r lleoedd sydd eu hangen' },
    unit: PERSON_YEAR_IN_WORK,
    proxy: null,
    additionality: ADDITIONALITY_DEFAULTS.localGrowth,
    uncertainty:
      'Who would otherwise have held the job is not known, and no public figure for its being local is cited: graded only.',
    overlapGroup: 'person-into-work',
  },
  {
    id: 'skills-apprenticeships',
    theme: 'SKILLS',
    name: { en: 'Apprenticeships completed', cy: 'Prentisiaethau a gwblhawyd' },
    outcome: SKILLED,
    unit: { en: 'one apprenticeship completed', cy: 'un brentisiaeth a gwblhawyd' },
    proxy: null,
    additionality: ADDITIONALITY_DEFAULTS.employmentAndSkills,
    uncertainty:
      'Public estimates of lifetime returns exist by level; none was confirmed well enough to cite, so this is graded only.',
    overlapGroup: 'person-trained',
  },
  {
    id: 'skills-accredited-training',
    theme: 'SKILLS',
    name: {
      en: 'Accredited qualifications gained by staff and residents',
      cy: 'Cymwysterau achrededig a enillwyd gan staff a thrigolion',
    },
    outcome: SKILLED,
    unit: { en: 'one qualification gained', cy: 'un cymhwyster a enillwyd' },
    proxy: null,
    additionality: ADDITIONALITY_DEFAULTS.education,
    uncertainty: 'The return depends on level and subject; no figure is cited: graded only.',
    overlapGroup: 'person-trained',
  },
  {
    id: 'fair-real-living-wage',
    theme: 'FAIR_WORK',
    name: {
      en: 'Contract staff paid at least the real Living Wage',
      cy: 'Staff y contract sy’n cael y Cyflog Byw gwirioneddol o leiaf',
    },
    outcome: FAIR,
    unit: {
      en: 'one worker (full-time equivalent) for one year',
      cy: 'un gweithiwr (cyfwerth ag amser llawn) am flwyddyn',
    },
    proxy: null,
    additionality: ADDITIONALITY_DEFAULTS.employmentAndSkills,
    uncertainty: TRANSFER,
    overlapGroup: 'worker-conditions',
  },
  {
    id: 'fair-secure-hours',
    theme: 'FAIR_WORK',
    name: { en: 'Contract staff with guaranteed hours', cy: 'Staff y contract ag oriau wedi’u gwarantu' },
    outcome: FAIR,
    unit: {
      en: 'one worker (full-time equivalent) for one year',
      cy: 'un gweithiwr (cyfwerth ag amser llawn) am flwyddyn',
    },
    proxy: null,
    additionality: ADDITIONALITY_DEFAULTS.employmentAndSkills,
    uncertainty: TRANSFER,
    overlapGroup: 'worker-conditions',
  },
];
