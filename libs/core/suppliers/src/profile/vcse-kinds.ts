/** What sort of voluntary, community or social enterprise a supplier is. */
export const VCSE_KINDS = [
  'CHARITY',
  'CHARITABLE_INCORPORATED_ORGANISATION',
  'COMMUNITY_INTEREST_COMPANY',
  'COMMUNITY_BENEFIT_SOCIETY',
  'COOPERATIVE',
  'SOCIAL_ENTERPRISE',
  'PUBLIC_SERVICE_MUTUAL',
  'UNINCORPORATED_GROUP',
] as const;
export type VcseKind = (typeof VCSE_KINDS)[number];
