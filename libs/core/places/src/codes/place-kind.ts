/** The kinds of place that public statistics name, from the widest to the smallest. */
export const PLACE_KINDS = [
  'REGION',
  'COMBINED_AUTHORITY',
  'INTEGRATED_CARE_BOARD',
  'COUNTY',
  'LOCAL_AUTHORITY',
  'WARD',
  'NEIGHBOURHOOD',
] as const;

/** `NEIGHBOURHOOD` is a Lower layer Super Output Area (LSOA): 1,000 to 3,000 people. */
export type PlaceKind = (typeof PLACE_KINDS)[number];

const KIND_BY_PREFIX: Readonly<Record<string, PlaceKind>> = {
  E01: 'NEIGHBOURHOOD',
  E05: 'WARD',
  E06: 'LOCAL_AUTHORITY',
  E07: 'LOCAL_AUTHORITY',
  E08: 'LOCAL_AUTHORITY',
  E09: 'LOCAL_AUTHORITY',
  E10: 'COUNTY',
  E12: 'REGION',
  E47: 'COMBINED_AUTHORITY',
  E54: 'INTEGRATED_CARE_BOARD',
  W06: 'LOCAL_AUTHORITY',
};

/**
 * What kind of place a code of the Government Statistical Service stands for.
 *
 * @param code nine characters: country, two digits of the kind, six digits
 * @returns null for what is no code, or of a kind that is not kept here
 * @see https://www.ons.gov.uk/methodology/geography/geographicalproducts/namescodesandlookups – ONS code register
 * @example placeKind('E08000003') // 'LOCAL_AUTHORITY'
 */
export const placeKind = (code: string): PlaceKind | null =>
  /^[EW]\d{8}$/.test(code) ? (KIND_BY_PREFIX[code.slice(0, 3)] ?? null) : null;
