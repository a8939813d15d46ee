import { toGlobalId } from '@commonweal/graphql';
import { EXCLUSION_GROUNDS } from '@commonweal/suppliers';

import type { DemoClient } from './demo-client.js';
import { HARBOURSIDE } from './demo-deal.js';
import { AUTHORITY, SUPPLIERS } from './demo-people.js';
import type { DemoTokens } from './demo-tender.js';

const declarations = Object.keys(EXCLUSION_GROUNDS).map((ground) =>
  ground === 'ENVIRONMENTAL_MISCONDUCT'
    ? { ground, applies: true, explanation: 'A fuel spill at our depot in 2022. We reported it and changed the tank.' }
    : { ground, applies: false },
);

/** What one supplier tells of itself, and who is asked to join it and the authority. Numbers and people are fictional. */
export async function tellProfile(client: DemoClient, { bidder, lead }: DemoTokens): Promise<void> {
  const organisationId = toGlobalId('Organisation', SUPPLIERS.tidewater);
  const input = {
    ...{ organisationId, version: 0, headcount: 34, turnover: '1460000', balanceSheet: '520000' },
    ...{ vcseKind: 'CHARITY', places: ['E06000023', 'W06000014', HARBOURSIDE], declarations },
    ...{ cpvCodes: ['85310000', '55520000', '60120000'], valueFrom: '10000', valueTo: '500000' },
    identifiers: [{ scheme: 'GB-PPON', value: 'PDXQ-4471-TZWD' }],
    policies: [
      { kind: 'SAFEGUARDING', title: 'Safeguarding adults', reviewedOn: '2026-02-10', expiresOn: '2028-02-09' },
      { kind: 'EQUALITY', title: 'Equality and inclusion', reviewedOn: '2024-05-01', expiresOn: '2026-04-30' },
    ],
    insurances: [
      { kind: 'PUBLIC_LIABILITY', insurer: 'Estuary Mutual', cover: '5000000', expiresOn: '2027-03-31' },
      { kind: 'EMPLOYERS_LIABILITY', insurer: 'Estuary Mutual', cover: '10000000', expiresOn: '2027-03-31' },
    ],
    connectedPersons: [{ name: 'Mair Lloyd', connection: 'DIRECTOR_OR_TRUSTEE' }],
  };
  await client.mutate(bidder, 'updateSupplierProfile', { input });
  const invited = { organisationId, email: 'tomos@bidders.example', roles: ['EDITOR'], language: 'CY' };
  await client.mutate(bidder, 'invitePerson', { input: invited });
  const officer = { organisationId: toGlobalId('Organisation', AUTHORITY), email: 'priya@harbourside.example' };
  await client.mutate(lead, 'invitePerson', { input: { ...officer, roles: ['EVALUATOR'] } });
}
