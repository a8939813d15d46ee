import type { TenderState } from '@commonweal/client';
import { enDeal } from '@commonweal/documents';

import { enGroundwork } from './en-groundwork';
import { enMeasures } from './en-measures';
import { enEngagement } from './en-engagement';
import { enNotices } from './en-notices';

/** A draft is never public. */
type PublicState = Exclude<TenderState, 'DRAFT'>;

export const en = {
  deal: enDeal,
  groundwork: enGroundwork,
  measures: enMeasures,
  engagement: enEngagement,
  notices: enNotices,
  service: 'Opportunities',
  serviceName: 'Commonweal opportunities',
  header: {
    places: 'Places',
    measures: 'Measures',
    notices: 'Notices',
    organisations: 'Organisations',
    signIn: 'Sign in',
    signOut: 'Sign out',
  },
  kind: { PRICE: 'Price', QUALITY: 'Quality', SOCIAL_VALUE: 'Social value' },
  procedure: {
    open: 'Open: anybody may bid',
    selective: 'Selective: suppliers are shortlisted first',
    limited: 'Limited: invited suppliers only',
    direct: 'Direct award',
  },
  state: {
    PUBLISHED: 'Open for bids',
    CLOSED: 'Closed for bids',
    EVALUATED: 'Being decided',
    AWARDED: 'Awarded',
    CONTRACTED: 'Contract signed',
    ABANDONED: 'Abandoned',
  } satisfies Record<PublicState, string>,
  standing: {
    PUBLISHED: 'Bids must be in before {{moment}}.',
    CLOSED: 'The deadline was {{moment}}. The bids are being assessed.',
    EVALUATED: 'The deadline was {{moment}}. The bids have been scored and the decision is being made.',
    AWARDED: 'The deadline was {{moment}}. The contract has been awarded.',
    CONTRACTED: 'The deadline was {{moment}}. The contract has been signed.',
    ABANDONED: 'This procurement ended without an award.',
    UNDATED: 'No deadline has been set.',
  } satisfies Record<PublicState | 'UNDATED', string>,
  fact: {
    deadline: 'Deadline',
    noDeadline: 'not set',
    enquiryDeadline: 'Questions by',
    value: 'Estimated value',
    noValue: 'not stated',
    procedure: 'Procedure',
    publishedAt: 'Published',
    reference: 'Reference',
    suits: 'The buyer says it suits',
    suitsVcse: 'voluntary, community and social enterprises',
    suitsSme: 'small and medium-sized enterprises',
    ocid: 'Open Contracting ID',
  },
  list: {
    title: 'Find an opportunity',
    lede: 'Contracts that councils, NHS bodies and combined authorities buy, and what each is judged on.',
    search: 'Search',
    searchHint: 'What is needed, the buyer’s name or the reference',
    searchButton: 'Search',
    count_one: '{{count}} opportunity',
    count_other: '{{count}} opportunities',
    found_one: '{{count}} opportunity for “{{words}}”',
    found_other: '{{count}} opportunities for “{{words}}”',
    open: 'Open for bids',
    noneOpen: 'Nothing is open for bids at the moment.',
    past: 'Closed and decided',
    pages: 'Pages of opportunities',
    firstPage: 'First page',
    nextPage: 'Next page',
  },
  offline: {
    title: 'Read offline',
    pdf: 'Everything on this page as a PDF',
    word: 'Everything on this page as a Word document',
  },
  files: {
    title: 'Documents',
    earlier: 'Earlier files',
    since: 'With change {{number}}',
    until: 'Part of this until change {{number}}.',
    replaced: 'In its place:',
    withdrawn: 'It was withdrawn.',
    kind: {
      SPECIFICATION: 'Specification',
      TERMS: 'Contract terms',
      PRICING: 'Pricing schedule',
      TUPE: 'Staff who transfer (TUPE)',
      OTHER: 'Other',
    },
    onRequest:
      'Ask the buyer for it at the address in the tender notice. It says who works there now, so it is given to bidders who undertake to keep it to themselves.',
  },
  opportunity: {
    back: 'All opportunities',
    description: 'What is needed',
  },
  contact: {
    title: 'Who to write to',
    email: 'E-mail',
    telephone: 'Telephone',
    website: 'Website',
    address: 'Address',
  },
  lot: {
    title: 'Lot {{number}}: {{title}}',
    criteria: 'How the winner is chosen',
    noCriteria: 'The buyer has not published award criteria here.',
    term: 'The contract runs from {{from}} to {{to}}.',
    scoring: 'How scores are worked out',
    precision_one: 'Scores are rounded once, to {{count}} decimal place. The score shown is the score that counts.',
    precision_other: 'Scores are rounded once, to {{count}} decimal places. The score shown is the score that counts.',
    tieBreak: 'Equal scores are separated by, in this order: {{order}}.',
    lastResort: 'If bids are still equal: {{rule}}.',
    hash: 'Criteria, weights and rules were locked when this was published. Their fingerprint (SHA-256):',
  },
  question: {
    heading: 'What you are asked',
    limit_one: '(at most {{count}} word)',
    limit_other: '(at most {{count}} words)',
    counting:
      'A word stands between spaces and has a letter or a digit in it. A bid with an answer over its limit is not taken: you are told by how many words, and can send it again.',
  },
  criteria: {
    caption: 'Award criteria and what each is worth in the whole',
    name: 'Criterion',
    kind: 'Part',
    worth: 'Worth',
  },
  measure: {
    caption: 'Social value commitments that count',
    name: 'Commitment',
    value: 'Value',
    source: 'Source',
    perUnit: '{{amount}} for {{unit}} ({{year}} prices)',
    gradedOnly: 'no value in pounds, graded; counted in: {{unit}}',
    sourceAndLicence: '{{source}} ({{licence}})',
  },
  problem: {
    home: 'See all opportunities',
    notFound: {
      title: 'Page not found',
      advice: 'Check the address. If you followed a link, the opportunity may no longer be public.',
    },
    formRefused: {
      title: 'This form is out of date',
      advice:
        'You have signed in or out since it was opened, so nothing was changed. Open the page again and repeat what you did.',
    },
    tooMany: {
      title: 'Too many tries',
      advice: 'Wait a quarter of an hour and try again.',
    },
    unavailable: {
      title: 'Sorry, this is not available just now',
      advice: 'Try again in a few minutes. Nothing you have sent is lost.',
    },
    internal: {
      title: 'Sorry, there is a problem',
      advice: 'Try again in a few minutes. Nothing you have sent is lost.',
    },
  },
} as const;
