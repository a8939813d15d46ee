import type { FoundMessage } from './found-messages.spec-support.js';

/** Where messages are made that no page shows, each with the reason. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'libs/core/audit-tree/': 'told by the command line',
  'libs/core/places/': 'told by the command line, which imports public data',
  'libs/features/place-import/': 'told by the command line, which imports public data',
  'libs/core/ocds/': 'notices are imported by programs alone',
  'libs/core/measures/src/measure-faults.ts': 'of the measures that come with the product: a test reads them',
  'libs/core/suppliers/': 'the pages of profiles have their own words',
  'libs/core/canonical/src/json/': 'JSON is sent by programs alone',
  'libs/features/assistance/': 'the pages of help have their own words',
  'libs/features/bidding/': 'bids are sent by programs alone so far',
  'libs/features/finding/': 'the pages of searches have their own words',
  'libs/features/identity/': 'the pages of accounts have their own words',
  'libs/features/integration/': 'the pages of programs and webhooks have their own words',
  'libs/features/organisations/src/merging/': 'operators merge by a program',
  'libs/features/organisations/src/people/': 'the pages of people have their own words',
  'libs/features/organisations/src/profile/': 'the pages of profiles have their own words',
  'libs/features/organisations/src/use-cases/accept-invitation.ts': 'the pages of people have their own words',
  'libs/features/organisations/src/use-cases/invite-person.ts': 'the pages of people have their own words',
  'libs/features/organisations/src/use-cases/erase-myself.ts': 'the pages of accounts have their own words',
  'libs/features/organisations/src/use-cases/register-supplier.ts': 'the page of registration has its own words',
  'libs/features/organisations/src/use-cases/update-supplier-profile.ts': 'the pages of profiles have their own words',
  'libs/platform/config/': 'told to whoever starts the programs',
  'libs/platform/graphql/': 'faults of a request, not of what somebody typed; pages say sorry in their own words',
  'libs/web/client/src/server/web-server.ts': 'written to the log',
  'apps/admin/app/routes/explorer/': 'the explorer shows what the API answers, as it is',
};

/** What is said to programs alone by code that speaks to pages as well. */
const TO_PROGRAMS: Readonly<Record<string, string>> = {
  'but the bundle gives': 'the command line tells it, which verifies results',
  'is not part of what the bundle gives.': 'the command line tells it, which verifies results',
};

/** Whether no page shows a message. */
export const isElsewhere = ({ text, place }: FoundMessage): boolean =>
  Object.keys(ELSEWHERE).some((path) => place.startsWith(path)) ||
  Object.keys(TO_PROGRAMS).some((words) => text.includes(words));
