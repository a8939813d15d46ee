import { ADDITIONALITY_DEFAULTS } from './additionality-defaults.js';
import { gmca } from './citations.js';
import { type Shared, graded } from './graded-measure.js';
import type { MeasureDraft } from './measure.js';

const NO_FIGURE = 'No public figure is cited for this group of people: graded only.';

const JOBS: Shared = {
  theme: 'JOBS',
  outcome: {
    en: 'People furthest from work are in lasting jobs',
    cy: 'Mae’r bobl bellaf o waith mewn swyddi parhaol',
  },
  additionality: ADDITIONALITY_DEFAULTS.employmentAndSkills,
  uncertainty: NO_FIGURE,
  overlapGroup: 'person-into-work',
};
const SKILLS: Shared = {
  theme: 'SKILLS',
  outcome: {
    en: 'People gain skills that employers recognise',
    cy: 'Mae pobl yn ennill sgiliau y mae cyflogwyr yn eu cydnabod',
  },
  additionality: ADDITIONALITY_DEFAULTS.employmentAndSkills,
  uncertainty: 'What it leads to differs from person to person; no public figure is cited: graded only.',
  overlapGroup: 'person-trained',
};
const FAIR: Shared = {
  theme: 'FAIR_WORK',
  outcome: {
    en: 'Work on the contract is secure and fairly paid',
    cy: 'Mae gwaith ar y contract yn ddiogel ac yn talu’n deg',
  },
  additionality: ADDITIONALITY_DEFAULTS.employmentAndSkills,
  uncertainty: 'How work is done, not a quantity with a value: graded only.',
  overlapGroup: 'worker-conditions',
};
const JOB = [
  'one person in work for one year (full-time equivalent)',
  'un person mewn gwaith am flwyddyn (cyfwerth ag amser llawn)',
] as const;
const PERSON = ['one person', 'un person'] as const;

/** More jobs, skills and fair work: people who face particular barriers, ways into work, how people are treated. */
export const OPPORTUNITY_MEASURES: readonly MeasureDraft[] = [
  {
    ...{ ...JOBS, id: 'jobs-young-people-16-17' },
    name: {
      en: 'Young people aged 16 and 17 brought into work, education or training',
      cy: 'Pobl ifanc 16 ac 17 oed yn dechrau gwaith, addysg neu hyfforddiant',
    },
    unit: { en: 'one young person for one year', cy: 'un person ifanc am flwyddyn' },
    proxy: gmca('E&E10.1', 'Not in employment, education or training: average cost per person aged 16 and 17', {
      pounds: '536.00',
      priceYear: '2010/11',
      kind: 'FISCAL',
    }),
    uncertainty:
      'An average over all who are out of education and work at that age, in 2010/11 prices; later scarring is not in it.',
  },
  graded(JOBS, 'jobs-prison-leavers', {
    name: ['Jobs for people who have left prison', 'Swyddi i bobl sydd wedi gadael carchar'],
    unit: JOB,
  }),
  graded(JOBS, 'jobs-care-leavers', {
    name: ['Jobs for people who grew up in care', 'Swyddi i bobl a fagwyd mewn gofal'],
    unit: JOB,
  }),
  graded(JOBS, 'jobs-veterans', {
    name: ['Jobs for people who have left the armed forces', 'Swyddi i bobl sydd wedi gadael y lluoedd arfog'],
    unit: JOB,
  }),
  graded(JOBS, 'jobs-refugees', { name: ['Jobs for refugees', 'Swyddi i ffoaduriaid'], unit: JOB }),
  graded(SKILLS, 'skills-work-placements', {
    name: ['Work placements of at least four weeks', 'Lleoliadau gwaith o bedair wythnos o leiaf'],
    unit: ['one placement completed', 'un lleoliad a gwblhawyd'],
  }),
  graded(SKILLS, 'skills-digital', {
    name: ['People who gain everyday digital skills', 'Pobl sy’n ennill sgiliau digidol bob dydd'],
    unit: PERSON,
  }),
  graded(SKILLS, 'skills-careers-advice', {
    name: [
      'Careers talks and advice in local schools and colleges',
      'Sgyrsiau a chyngor gyrfa mewn ysgolion a cholegau lleol',
    ],
    unit: ['one hour with pupils or students', 'un awr gyda disgyblion neu fyfyrwyr'],
  }),
  graded({ ...SKILLS, overlapGroup: 'person-promoted' }, 'skills-progression', {
    name: ['Contract staff who move up to a better job', 'Staff y contract sy’n camu i swydd well'],
    unit: PERSON,
  }),
  graded(FAIR, 'fair-worker-voice', {
    name: [
      'Contract staff with a say through a union or an elected forum',
      'Staff y contract â llais drwy undeb neu fforwm etholedig',
    ],
    unit: ['one worker', 'un gweithiwr'],
  }),
  graded(FAIR, 'fair-pay-gaps', {
    name: ['Pay gaps published and made smaller', 'Bylchau cyflog yn cael eu cyhoeddi a’u lleihau'],
    unit: ['one percentage point less', 'un pwynt canran yn llai'],
  }),
  graded({ ...FAIR, overlapGroup: 'supply-chain-checks' }, 'fair-modern-slavery-checks', {
    name: ['Suppliers checked for risks of modern slavery', 'Cyflenwyr a wiriwyd am risgiau caethwasiaeth fodern'],
    unit: [
      'one supplier checked, with what was found put right',
      'un cyflenwr a wiriwyd, gyda’r hyn a ganfuwyd wedi’i gywiro',
    ],
  }),
];
