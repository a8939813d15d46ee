import { addedDocument, documentsOf, download, type SentFile, upload } from '../support/documents.js';
import type { Loose } from '../support/graphql.js';
import { passDeadline } from '../support/people.js';
import { rowId } from '../support/world.js';
import type { AmendingWorld } from './amending-world.js';

const LISTS = `query ($id: ID!) { tender(id: $id) { documents { id title since until }
  earlierDocuments { id title since until replacedBy onRequest } } }`;
export const NEWER: SentFile = { name: 'Specification 2.pdf', content: '%PDF-1.7\n2 0 obj\n<<>>\nendobj\n%%EOF\n' };

/** What people do with the documents of a published tender, and what others see of it. */
export function documentSteps(all: AmendingWorld) {
  const { api, lead, steps, database } = all.here;
  const send = (tenderId: string) => upload(api, tenderId, { ...NEWER, token: lead.token });
  const sent = async (tenderId: string) => String((await send(tenderId)).body['id']);
  return {
    send,
    /** Uploads a newer file; its id. */
    sent,
    added: (tenderId: string, title: string, kind = 'SPECIFICATION') =>
      addedDocument(api, lead, { tenderId, title, kind }),
    addition: async (tenderId: string, title: string) => ({
      add: [{ fileId: await sent(tenderId), kind: 'OTHER', title }],
    }),
    lists: async (id: string) => (await api.gql(LISTS, { id })).data['tender'] as Loose,
    titles: async (id: string, token?: string) =>
      (await documentsOf(api, id, token))?.map(({ title }) => String(title)),
    statusOf: async (id: string, token?: string) => (await download(api, id, token)).status,
    /** The id of a document that no field of the graph names yet. */
    idOf: async (title: string) => {
      const [row] = await all.owner('select tenant_id, id from tender_document where title = $1', [title]);
      return Buffer.from(`TenderDocument:${String(row?.['tenant_id'])}:${String(row?.['id'])}`).toString('base64url');
    },
    /** Waits until the first amendment's notice was refused. */
    heldUp: (tenderId: string) =>
      all.until(tenderId, (one) => String(one['amendments']?.[0]?.['state']) === 'HELD_UP', lead.token),
    close: async (tenderId: string) => {
      await passDeadline(database, rowId(tenderId));
      const version = await steps.versionOf(tenderId);
      return steps.mutate('closeTender', 'CloseTenderInput', { tenderId, version }, '');
    },
  };
}
