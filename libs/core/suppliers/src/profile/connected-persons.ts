/** In which way somebody is connected with a supplier. Source: Procurement Act 2023, Schedule 6, "connected person". */
export const CONNECTIONS = [
  'SIGNIFICANT_CONTROL',
  'DIRECTOR_OR_TRUSTEE',
  'PARENT_OR_SUBSIDIARY',
  'PREDECESSOR',
  'SIGNIFICANT_INFLUENCE',
  'EQUIVALENT',
] as const;
export type Connection = (typeof CONNECTIONS)[number];
