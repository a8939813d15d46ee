/** Kinds of insurance. */
export const enInsurances = {
  EMPLOYERS_LIABILITY: 'Employer’s liability',
  PUBLIC_LIABILITY: 'Public liability',
  PROFESSIONAL_INDEMNITY: 'Professional indemnity',
  PRODUCT_LIABILITY: 'Product liability',
  CYBER: 'Cyber risks',
  OTHER: 'Something else',
} as const;
