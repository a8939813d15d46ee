import type { Additionality, Citation } from './measure.js';

const GUIDE: Citation = {
  title: 'Additionality Guide, 4th edition (2014)',
  publisher: 'Homes and Communities Agency',
  locator: 'midpoints of the published ranges by kind of intervention, as compiled in the econstack parameters (2026)',
  url: 'https://www.gov.uk/government/publications/green-book-supplementary-guidance-additionality',
  licence: 'Open Government Licence v3.0; compilation MIT',
  status: 'R2',
};

/** Attribution and drop-off have no public default: they are 0 here, and the commissioner sets them where others contribute or effects fade. */
const defaults = (deadweight: string, displacement: string, leakage: string): Additionality => ({
  deadweight,
  displacement,
  leakage,
  attribution: '0',
  substitution: '0',
  dropOff: '0',
  source: GUIDE,
});

/** Starting points by sector, not verdicts: a commissioner may publish others with a reason. */
export const ADDITIONALITY_DEFAULTS = {
  employmentAndSkills: defaults('0.20', '0.15', '0.10'),
  education: defaults('0.15', '0.15', '0.075'),
  crimeAndJustice: defaults('0.15', '0.075', '0.075'),
  healthAndWellbeing: defaults('0.20', '0.10', '0.075'),
  housingAndHomelessness: defaults('0.275', '0.20', '0.15'),
  localGrowth: defaults('0.275', '0.375', '0.175'),
  environment: defaults('0.20', '0.10', '0.075'),
} as const;
