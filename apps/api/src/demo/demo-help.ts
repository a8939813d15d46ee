import { CONSENT_TEXT } from '@commonweal/assistance';

import type { DemoClient } from './demo-client.js';
import { PEOPLE, type SupplierKey, SUPPLIERS } from './demo-people.js';
import type { DemoTokens } from './demo-tender.js';

/** A session in which the helper acts for the supplier's person. @returns its token */
export async function helped(client: DemoClient, tokens: DemoTokens, key: SupplierKey): Promise<string> {
  const input = {
    ...{ email: PEOPLE.bidder.email, supplierName: SUPPLIERS[key].name },
    ...{ consentVersion: CONSENT_TEXT.version, consentGiven: true, minutes: 30 },
    reason: 'Rang us: the screen reader on the library’s computer is broken',
  };
  const { token } = await client.mutate(tokens.assistant, 'startAssistedSession', { input, answer: 'token' });
  return String(token);
}
