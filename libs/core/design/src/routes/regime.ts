/** Where the buying authority is. The Procurement Act leaves Scottish authorities out. */
export const BUYING_NATIONS = ['ENGLAND', 'WALES', 'NORTHERN_IRELAND', 'SCOTLAND'] as const;
export type BuyingNation = (typeof BUYING_NATIONS)[number];

/**
 * What is wanted. `LIGHT_TOUCH`: services to people, such as social care, that the light touch regulations list.
 * `HEALTH_CARE`: health care for patients. `GRANT`: money is given, nothing is bought.
 */
export const TENDER_SUBJECTS = ['GOODS', 'SERVICES', 'WORKS', 'LIGHT_TOUCH', 'HEALTH_CARE', 'GRANT'] as const;
export type TenderSubject = (typeof TENDER_SUBJECTS)[number];

/** Which of the two goods and services thresholds holds: that of central government, or everybody else's. */
export const AUTHORITY_LEVELS = ['CENTRAL', 'SUB_CENTRAL'] as const;
export type AuthorityLevel = (typeof AUTHORITY_LEVELS)[number];

/** The ways to a contract or a grant that are built here. Frameworks and dynamic markets are none of them. */
export const REGIMES = [
  'ACT_OPEN',
  'ACT_COMPETITIVE_FLEXIBLE',
  'LIGHT_TOUCH',
  'BELOW_THRESHOLD',
  'PROVIDER_SELECTION',
  'FUNDING_CALL',
] as const;
export type Regime = (typeof REGIMES)[number];
