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

/** The same, finished, for a tender that is open for bids by now. */
export const FINISHED_ENGAGEMENT = { ...ENGAGEMENT, postcode: 'FY1 1AA', engagementEnd: '2026-10-30' };

/** What suppliers asked, and what was answered; the last corrects the first. */
export const MARKET_ANSWERS = [
  {
    question: 'Will there be one booking line for all wards?',
    answer: 'Yes. It is answered from 8am to 6pm on weekdays.',
  },
  {
    question: 'May a small charity bring its own minibus?',
    answer: 'Yes, if it has a lift or a ramp. The vehicle is insured by whoever brings it.',
  },
  {
    question: 'Will there be one booking line for all wards?',
    answer: 'Yes. It is answered from 8am to 6pm, on Saturdays as well.',
    corrects: 1,
  },
];

/** The call for tenders, complete. */
export const TENDER_NOTICE = {
  ...{ ...AUTHORITY_DETAILS, postcode: 'FY1 1AA', vatPercent: '20', regime: 'COVERED', procedure: 'OPEN' },
  ...{ documentsWithNotice: true, submission: 'Through this service, free of charge, until the deadline.', sme: true },
  ...{ vcse: true, noLotsReason: 'Passengers book one journey with one office, whichever ward they live in.' },
};
