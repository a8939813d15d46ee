/** The seven domains of the Indices of Deprivation, as the national index weighs them: the heaviest first. */
export const DOMAINS = [
  'INCOME',
  'EMPLOYMENT',
  'EDUCATION',
  'HEALTH',
  'CRIME',
  'HOUSING_AND_SERVICES',
  'ENVIRONMENT',
] as const;
export type Domain = (typeof DOMAINS)[number];
