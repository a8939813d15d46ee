/** Policies that buyers ask for. */
export const POLICY_KINDS = [
  'SAFEGUARDING',
  'EQUALITY',
  'HEALTH_AND_SAFETY',
  'ENVIRONMENT',
  'DATA_PROTECTION',
  'MODERN_SLAVERY',
  'QUALITY',
  'OTHER',
] as const;
export type PolicyKind = (typeof POLICY_KINDS)[number];

/** Insurances that buyers ask for. */
export const INSURANCE_KINDS = [
  'EMPLOYERS_LIABILITY',
  'PUBLIC_LIABILITY',
  'PROFESSIONAL_INDEMNITY',
  'PRODUCT_LIABILITY',
  'CYBER',
  'OTHER',
] as const;
export type InsuranceKind = (typeof INSURANCE_KINDS)[number];
