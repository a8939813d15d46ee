import type { SupplierKind, TenderState } from '@commonweal/client';

import { enAudit } from './en-audit';
import { enLook } from './en-look';
import { enPrograms } from './en-programs';
import { enResult } from './en-result';
import { enWebhooks } from './en-webhooks';

export const en = {
  service: 'Procurement',
  serviceName: 'Commonweal procurement',
  header: {
    look: 'Look of pages',
    organisations: 'Organisations',
    tenders: 'Tenders',
    programs: 'Programs',
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
    DRAFT: 'Draft',
    PUBLISHED: 'Open for bids',
    CLOSED: 'Being assessed',
    EVALUATED: 'Scored',
    AWARDED: 'Awarded',
    CONTRACTED: 'Contract signed',
    ABANDONED: 'Abandoned',
  } satisfies Record<TenderState, string>,
  supplierKind: {
    BUSINESS: 'Business',
    CONSORTIUM: 'Consortium',
    VCSE: 'Voluntary, community or social enterprise',
  } satisfies Record<SupplierKind, string>,
  fact: {
    state: 'Where it stands',
    buyer: 'Buyer',
    deadline: 'Deadline',
    noDeadline: 'not set',
    closedAt: 'Closed',
    value: 'Estimated value',
    noValue: 'not stated',
    procedure: 'Procedure',
    publishedAt: 'Published',
    reference: 'Reference',
    ocid: 'Open Contracting ID',
  },
  tenders: {
    title: 'Tenders',
    search: 'Search by title, buyer or reference',
    searchButton: 'Search',
    count_one: '{{count}} tender',
    count_other: '{{count}} tenders',
    found_one: '{{count}} tender for “{{words}}”',
    found_other: '{{count}} tenders for “{{words}}”',
    pages: 'Pages of tenders',
    firstPage: 'First page',
    nextPage: 'Next page',
  },
  tender: { back: 'All tenders' },
  lot: {
    only: 'Criteria and bids',
    title: 'Lot {{number}}: {{title}}',
    noCriteria: 'There are no award criteria yet.',
    hash: 'Locked at publication. Fingerprint (SHA-256):',
    sealed: 'Bids are sealed. You will see who bid, and what they say, after the deadline.',
    seeResult: 'See the result',
    goToScoring: 'Go to scoring',
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
  bids: {
    caption: 'Bids received',
    captionOfFirst: 'The first {{shown}} of {{count}} bids received',
    none: 'No bid was received.',
    sealed: 'sealed',
    supplier: 'Supplier',
    supplierKind: 'Kind',
    received: 'Received',
    price: 'Price',
    audit: 'Changes',
  },
  run: {
    ask: 'Score the bids',
    askAgain: 'Score again',
    notPossible: 'These bids were not scored, and can no longer be.',
    done: 'The result is on this page.',
    first: {
      title: 'Not scored yet',
      advice: 'Scoring needs an agreed score, with a reason, for every bid on every criterion.',
    },
    failed: {
      title: 'The scoring stopped',
      advice: 'Put right what is named above and score again. Nothing was changed.',
    },
    again: {
      title: 'Check it again',
      advice:
        'Scores are fixed from the moment scoring is asked for, so scoring again gives the same result. Earlier results are kept.',
    },
    underWay: {
      title: 'Scoring the bids',
      QUEUED: 'Waiting to start:',
      RUNNING: 'Scoring:',
      advice: 'This page shows the result as soon as it is there.',
      look: 'Look again now',
    },
  },
  audit: enAudit,
  look: enLook,
  result: enResult,
  programs: enPrograms,
  webhooks: enWebhooks,
  explorer: {
    title: 'Try the API',
    lead: 'Write operations by hand and see what comes back. Everything is done as you, with the rights that you have.',
    open: 'Open the explorer',
    needsScript: 'The explorer needs JavaScript.',
    opening: 'Opening …',
  },
  problem: {
    home: 'See all tenders',
    notFound: {
      title: 'Page not found',
      advice: 'Check the address. You may also be signed in as somebody who cannot see this.',
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
      advice: 'Try again in a few minutes. Nothing you have saved is lost.',
    },
    internal: {
      title: 'Sorry, there is a problem',
      advice: 'Try again in a few minutes. Nothing you have saved is lost.',
    },
  },
} as const;
