/** Kinds of insurance, in Welsh. */
export const cyInsurances = {
  EMPLOYERS_LIABILITY: 'Atebolrwydd cyflogwr',
  PUBLIC_LIABILITY: 'Atebolrwydd cyhoeddus',
  PROFESSIONAL_INDEMNITY: 'Indemniad proffesiynol',
  PRODUCT_LIABILITY: 'Atebolrwydd cynnyrch',
  CYBER: 'Risgiau seiber',
  OTHER: 'Rhywbeth arall',
} as const;
