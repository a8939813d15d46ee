import { type DatedRule, localDate } from '@commonweal/calendar';
import type { Bilingual } from '@commonweal/measures';
import type { Domain } from '@commonweal/places';

/**
 * What a place can need, from some day on.
 *
 * @property domains  of deprivation that point to it
 * @property words    beginnings of words that a need about it is put in, in English and Welsh, lower case
 * @property measures of the platform's open set that answer it
 */
export interface NeedTheme extends DatedRule {
  readonly name: Bilingual;
  readonly domains: readonly Domain[];
  readonly words: readonly string[];
  readonly measures: readonly string[];
}

/** What links them is our own reading of the domains' definitions, to be weighed by who designs the tender. */
const OURS = {
  appliesFrom: localDate('2025-10-30'),
  source: 'A reading of this platform of the domains of the English Indices of Deprivation 2025',
  status: 'K',
} as const;

/** From what a place needs to the measures that answer it. */
export const NEED_THEMES: readonly NeedTheme[] = [
  {
    ...OURS,
    name: { en: 'Work and income', cy: 'Gwaith ac incwm' },
    domains: ['INCOME', 'EMPLOYMENT'],
    words: ['job', 'work', 'wage', 'income', 'money', 'swydd', 'gwaith', 'cyflog', 'incwm', 'arian'],
    measures: ['jobs-unemployed', 'jobs-local', 'fair-real-living-wage', 'fair-secure-hours'],
  },
  {
    ...OURS,
    name: { en: 'Skills and learning', cy: 'Sgiliau a dysgu' },
    domains: ['EDUCATION'],
    words: [
      'skill',
      'train',
      'learn',
      'school',
      'apprentic',
      'course',
      'sgil',
      'hyfforddi',
      'dysgu',
      'ysgol',
      'prentis',
    ],
    measures: ['skills-apprenticeships', 'skills-accredited-training', 'community-school-attendance'],
  },
  {
    ...OURS,
    name: { en: 'Health', cy: 'Iechyd' },
    domains: ['HEALTH'],
    words: [
      'health',
      'hospital',
      'doctor',
      'sport',
      'exercise',
      'carer',
      'iechyd',
      'ysbyty',
      'meddyg',
      'chwaraeon',
      'gofal',
    ],
    measures: ['health-physical-activity', 'health-carer-breaks', 'health-depression-anxiety'],
  },
  {
    ...OURS,
    name: { en: 'Company and places to meet', cy: 'Cwmni a lleoedd i gwrdd' },
    domains: [],
    words: [
      'warm',
      'meet',
      'lonel',
      'company',
      'community',
      'library',
      'cynnes',
      'cwrdd',
      'unig',
      'cwmni',
      'cymuned',
      'llyfrgell',
    ],
    measures: ['community-spaces', 'community-volunteering', 'health-loneliness'],
  },
  {
    ...OURS,
    name: { en: 'Safety', cy: 'Diogelwch' },
    domains: ['CRIME'],
    words: ['safe', 'crime', 'police', 'violen', 'abuse', 'diogel', 'trosedd', 'heddlu', 'trais'],
    measures: ['community-antisocial-behaviour', 'community-youth-offending', 'community-domestic-abuse'],
  },
  {
    ...OURS,
    name: { en: 'Children and young people', cy: 'Plant a phobl ifanc' },
    domains: [],
    words: ['child', 'young', 'youth', 'famil', 'nurser', 'plentyn', 'ifanc', 'ieuenctid', 'teulu'],
    measures: ['jobs-young-people', 'community-school-readiness', 'community-youth-offending'],
  },
  {
    ...OURS,
    name: { en: 'Homes', cy: 'Cartrefi' },
    domains: ['HOUSING_AND_SERVICES'],
    words: ['home', 'hous', 'rent', 'cartref', 'digartref'],
    measures: ['community-homelessness-prevented', 'community-rough-sleeping-ended'],
  },
  {
    ...OURS,
    name: { en: 'Surroundings', cy: 'Yr amgylchedd' },
    domains: ['ENVIRONMENT'],
    words: ['park', 'green', 'garden', 'tree', 'rubbish', 'litter', 'parc', 'gwyrdd', 'gardd', 'coed', 'sbwriel'],
    measures: ['environment-green-space', 'environment-carbon', 'environment-reuse'],
  },
];

/** What the domains are called within a sentence. */
export const DOMAIN_WORDS: Readonly<Record<Domain, Bilingual>> = {
  INCOME: { en: 'income', cy: 'incwm' },
  EMPLOYMENT: { en: 'employment', cy: 'cyflogaeth' },
  EDUCATION: { en: 'education and skills', cy: 'addysg a sgiliau' },
  HEALTH: { en: 'health and disability', cy: 'iechyd ac anabledd' },
  CRIME: { en: 'crime', cy: 'troseddu' },
  HOUSING_AND_SERVICES: { en: 'access to housing and services', cy: 'mynediad at dai a gwasanaethau' },
  ENVIRONMENT: { en: 'living environment', cy: 'yr amgylchedd byw' },
};
