/** Tables of public data: everybody reads them whole, and no login but the owner's may write them. */
export const PUBLIC_TABLES = [
  ...['bank_holiday', 'cpv_code', 'dataset_version', 'postcode_district'],
  ...['place', 'place_boundary', 'place_centre', 'place_deprivation', 'search_word', 'tender_search'],
];
