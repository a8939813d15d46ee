import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { publishedTender, readyDraft, rowId } from '../support/world.js';
import { documentSteps } from './amended-documents-steps.js';
import { AmendingWorld } from './amending-world.js';

let all: AmendingWorld;
let steps: ReturnType<typeof documentSteps>;
beforeAll(async () => {
  all = await AmendingWorld.start();
  steps = documentSteps(all);
}, 60_000);
afterAll(() => all?.end());

describe('an amendment of documents', () => {
  const faults = async (tenderId: string, documents: object) =>
    (await all.amend(tenderId, { documents }))['faults']?.map(({ path }) => path);

  it('keeps nothing when it is only shown', async () => {
    const { tenderId } = await publishedTender(all.here);
    const documents = await steps.addition(tenderId, 'A map');
    const preview = { documents, previewOnly: true };
    const shown = { changes: [{ field: 'DOCUMENTS', before: '[]' }] };
    expect(await all.amend(tenderId, preview)).toMatchObject(shown);
    expect(await all.amend(tenderId, preview)).toMatchObject(shown);
    expect(await all.amend(tenderId, { documents })).toMatchObject({ __typename: 'AmendTenderSuccess' });
    expect(await faults(tenderId, documents)).toEqual(['$.documents.add[0].fileId']);
  });

  it('says what cannot be done, at its place', async () => {
    const [draft, other] = [await readyDraft(all.here), await readyDraft(all.here)];
    const [one, theirs] = [await steps.added(draft.tenderId, 'One'), await steps.added(other.tenderId, 'Another')];
    const { tenderId } = draft;
    await all.here.steps.publish(tenderId);
    const fileId = await steps.sent(tenderId);
    const add = { fileId, kind: 'OTHER', title: 'A map' };
    expect(await faults(tenderId, { withdraw: [theirs] })).toEqual(['$.documents.withdraw[0]']);
    expect(await faults(tenderId, { exchange: [{ documentId: one, fileId }], withdraw: [one] })).toEqual([
      '$.documents.withdraw[0]',
    ]);
    expect(await faults(tenderId, { add: [add, { ...add, title: ' ' }] })).toEqual([
      '$.documents.add[1].fileId',
      '$.documents.add[1].title',
    ]);
    expect(await faults(tenderId, { add: Array.from({ length: 31 }, () => add) })).toEqual(['$.documents.add']);
    expect(await faults(tenderId, { withdraw: Array.from({ length: 5_000 }, () => one) })).toEqual([
      '$.documents.withdraw',
    ]);
    expect(await faults(tenderId, {})).toEqual(['$']);
  });

  it('is the only thing by which the database lets them change', async () => {
    const { tenderId } = await readyDraft(all.here);
    const id = rowId(await steps.added(tenderId, 'It stands'));
    await all.here.steps.publish(tenderId);
    await all.amend(tenderId, { documents: await steps.addition(tenderId, 'It waits') });
    const refused = (sql: string) => expect(all.owner(sql, [id])).rejects.toThrow(/stands/);
    await refused('delete from tender_document where id = $1');
    await refused(`update tender_document set title = 'Other' where id = $1`);
    await refused('update tender_document set until = 1 where id = $1');
    await refused(`update tender_document d set title = 'Other' from tender_document o
      where o.id = $1 and d.tender_id = o.tender_id and d.since = 1`);
    await refused(`delete from tender_document d using tender_document o
      where o.id = $1 and d.tender_id = o.tender_id and d.since = 1`);
    const copy = (title: string, since: string) => `insert into tender_document
      (tenant_id, id, tender_id, file_id, position, kind, title, file_name, media_type, bytes, sha256, since)
      select tenant_id, gen_random_uuid(), tender_id, file_id, 9, kind, ${title}, file_name, media_type, bytes, sha256, ${since}
        from tender_document where id = $1`;
    await refused(copy('title', 'null'));
    await refused(copy('title', '1'));
  });
});
