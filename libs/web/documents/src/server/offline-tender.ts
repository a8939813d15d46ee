import type { Ask } from '@commonweal/client/server';

import { OfflineTenderDocument } from '../documents/offline-tender.document.js';
import { OfflineTermsDocument } from '../documents/offline-terms.document.js';
import type { OfflineTender } from '../tender/offline-tender.js';

/** All that documents say of a tender, as far as whoever asks may see it. @throws a 404 where it is not there for them */
export async function offlineTender(ask: Ask, id: string, request: Request): Promise<OfflineTender> {
  const [{ tender }, { tender: terms }] = await Promise.all([
    ask(OfflineTenderDocument, { id }, request),
    ask(OfflineTermsDocument, { id }, request),
  ]);
  if (!tender || !terms) throw new Response(null, { status: 404 });
  return { ...tender, ...terms };
}
