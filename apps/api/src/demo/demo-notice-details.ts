/** The fictional borough, as its notices name it. */
const AUTHORITY_DETAILS = {
  ...{ street: 'Harbour House, Quayside', town: 'Harbourside', contactEmail: 'buying@harbourside.example' },
  ...{ buyerType: 'SUB_CENTRAL', deliveryRegion: 'UKD4' },
};

/** What it keeps of itself for every notice. The number on the national platform and the telephone number are nobody’s. */
export const OWN_DETAILS = {
  ...{ ...AUTHORITY_DETAILS, ppon: 'PHBS-1234-DEMO', postcode: 'FY1 1AA', vatPercent: '20' },
  ...{ telephone: '01632 960 104', website: 'https://harbourside.example' },
};

/** About talking to suppliers first; its end and the postcode are still missing. */
export const ENGAGEMENT = {
  ...AUTHORITY_DETAILS,
  engagement: 'Two open evenings at the library for voluntary groups, on line as well, and a short questionnaire.',
};

/** The call for tenders, complete. */
export const TENDER_NOTICE = {
  ...{ ...AUTHORITY_DETAILS, postcode: 'FY1 1AA', vatPercent: '20', regime: 'COVERED', procedure: 'OPEN' },
  ...{ documentsWithNotice: true, submission: 'Through this service, free of charge, until the deadline.', sme: true },
  ...{ vcse: true, noLotsReason: 'Passengers book one journey with one office, whichever ward they live in.' },
};
