import 'reflect-metadata';

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { download } from '../support/documents.js';
import { eventually } from '../support/eventually.js';
import type { Loose } from '../support/graphql.js';
import { officialSchemas, schemasArePresent } from '../support/official-schemas.js';
import { readyDraft, rowId } from '../support/world.js';
import { documentSteps, NEWER } from './amended-documents-steps.js';
import { AmendingWorld } from './amending-world.js';

let all: AmendingWorld;
let steps: ReturnType<typeof documentSteps>;
beforeAll(async () => {
  all = await AmendingWorld.start();
  steps = documentSteps(all);
}, 60_000);
afterEach(() => all.rest());
afterAll(() => all?.end());

const idIn = (answer: Loose, name: string) => String(([answer[name]].flat()[0] as Loose | undefined)?.['id']);
const afterIn = (answer: Loose): unknown => JSON.parse(String(answer['changes']?.[0]?.['after']));
const tenderIn = (releasePackage: Loose | undefined) => releasePackage?.['releases']?.[0]?.['tender'] as Loose;
/** The notice itself is the first of a release's documents. */
const saidOf = (tender: Loose) =>
  tender['documents']?.slice(1, 4).map((one) => [one['id'], one['description'], one['dateModified']]);

describe('documents of a published tender', () => {
  it('are added, exchanged and withdrawn with the notice, and the earlier files stay for everybody', async () => {
    await all.working();
    const there = { one: '', two: '' };
    const { tenderId, lotId } = await all.announced(async (id) => {
      there.one = await steps.added(id, 'What we want');
      there.two = await steps.added(id, 'Old terms', 'TERMS');
    });
    const bid = idIn(await all.here.steps.bid(all.bidder, lotId, { price: '9.00', jobs: '1' }), 'bid');
    const before = await all.sealed(bid);
    all.platform.mood = 'DOWN';
    const made = await all.amend(tenderId, {
      documents: {
        ...(await steps.addition(tenderId, 'A map')),
        exchange: [{ documentId: there.one, fileId: await steps.sent(tenderId), title: 'What we want now' }],
        withdraw: [there.two],
      },
    });
    expect(made['changes']).toMatchObject([{ field: 'DOCUMENTS' }]);
    expect(afterIn(made)).toMatchObject([
      { title: 'What we want now', fileName: NEWER.name, bytes: NEWER.content.length, replaces: there.one },
      { title: 'A map', replaces: null },
    ]);
    const waiting = await steps.idOf('A map');
    for (const token of [undefined, all.bidder.token, all.here.lead.token])
      expect(await steps.titles(tenderId, token)).toEqual(['What we want', 'Old terms']);
    for (const token of [undefined, all.bidder.token]) expect(await steps.statusOf(waiting, token)).toBe(404);
    const own = await download(all.here.api, waiting, all.here.lead.token);
    expect([own.status, own.headers.get('cache-control')]).toEqual([200, 'private, no-store']);

    all.platform.mood = 'PUBLISHED';
    await eventually(
      () => steps.titles(tenderId),
      (now) => String(now) === 'What we want now,A map',
    );
    const after = await steps.lists(tenderId);
    const newer = idIn(after, 'documents');
    expect(after).toMatchObject({
      documents: [
        { title: 'What we want now', since: 1, until: null },
        { id: waiting, title: 'A map', since: 1 },
      ],
      earlierDocuments: [
        { id: there.one, title: 'What we want', since: null, until: 1, replacedBy: newer },
        { id: there.two, title: 'Old terms', until: 1, replacedBy: null },
      ],
    });
    for (const id of [there.one, there.two, newer, waiting]) expect(await steps.statusOf(id)).toBe(200);
    expect(await all.sealed(bid)).toEqual(before);
    const told = await eventually(
      () => all.mails(all.bidder),
      (found) => found.length > 0,
    );
    expect(JSON.stringify(told)).toContain('Its documents have changed');

    const releasePackage = all.platform.submissions.at(-1)?.releasePackage;
    const tender = tenderIn(releasePackage);
    expect(tender['amendments']).toMatchObject([{ description: 'Changed: documents' }]);
    expect(saidOf(tender)).toEqual([
      [there.one, 'No longer part of the tender: “What we want now” took its place.', expect.any(String)],
      [newer, undefined, undefined],
      [there.two, 'No longer part of the tender: it was withdrawn.', expect.any(String)],
    ]);
    if (schemasArePresent) expect(officialSchemas().packageFaults(releasePackage)).toEqual([]);
  });

  it('that are given under an undertaking are so in every version', async () => {
    await all.working();
    const { tenderId } = await readyDraft(all.here);
    const documentId = await steps.added(tenderId, 'People who transfer', 'TUPE');
    await all.here.steps.publish(tenderId);
    const exchange = [{ documentId, fileId: await steps.sent(tenderId) }];
    expect(await all.amend(tenderId, { documents: { exchange } })).toMatchObject({ __typename: 'AmendTenderSuccess' });
    const now = await eventually(
      () => steps.lists(tenderId),
      ({ earlierDocuments }) => earlierDocuments?.length === 1,
    );
    expect(now['earlierDocuments']).toMatchObject([{ title: 'People who transfer', onRequest: true }]);
    for (const id of [documentId, idIn(now, 'documents')]) {
      expect(await steps.statusOf(id)).toBe(404);
      expect(await steps.statusOf(id, all.here.lead.token)).toBe(200);
    }
  });

  it('whose notice is refused wait for a mended one, which says all that happened', async () => {
    await all.working();
    const { tenderId } = await all.announced();
    all.platform.mood = 'NOT_PUBLISHED';
    await all.amend(tenderId, { documents: await steps.addition(tenderId, 'A wrong map') });
    await steps.heldUp(tenderId);
    const wrong = await steps.idOf('A wrong map');
    expect([await steps.titles(tenderId), await steps.statusOf(wrong)]).toEqual([[], 404]);
    all.platform.mood = 'PUBLISHED';
    const exchange = [{ documentId: wrong, fileId: await steps.sent(tenderId), title: 'A right map' }];
    await all.amend(tenderId, { documents: { exchange } });
    const now = await eventually(
      () => steps.lists(tenderId),
      ({ documents }) => documents?.length === 1,
    );
    expect(now).toMatchObject({
      documents: [{ title: 'A right map', since: 2 }],
      earlierDocuments: [{ id: wrong, since: 1, until: 2, replacedBy: idIn(now, 'documents') }],
    });
  });

  it.each(['closed', 'abandoned'])('of an amendment that never became public go when the tender is %s', async (how) => {
    await all.working();
    const { tenderId } = await all.announced((id) => steps.added(id, 'What we want'));
    all.platform.mood = 'NOT_PUBLISHED';
    const title = `Never seen: ${how}`;
    await all.amend(tenderId, { documents: await steps.addition(tenderId, title) });
    await steps.heldUp(tenderId);
    const [row] = await all.owner('select file_id from tender_document where title = $1', [title]);
    const id = await steps.idOf(title);
    if (how === 'abandoned') await all.abandon(tenderId);
    else await steps.close(tenderId);
    const files = () => all.owner('select 1 from uploaded_file where id = $1', [row?.['file_id']]);
    await eventually(files, (left) => left.length === 0);
    expect(await all.owner('select 1 from tender_document where title = $1', [title])).toEqual([]);
    expect([await steps.statusOf(id, all.here.lead.token), await steps.titles(tenderId)]).toEqual([
      404,
      ['What we want'],
    ]);
    expect(await steps.send(tenderId)).toMatchObject({
      ...{ status: 409, body: { message: expect.stringContaining('open for bids') } },
    });
  });

  it('wait beyond the end for a verdict that may come', async () => {
    await all.working();
    const { tenderId } = await all.announced();
    all.platform.mood = 'RECEIVED';
    await all.amend(tenderId, { documents: await steps.addition(tenderId, 'Just in time') });
    await eventually(async () => (await all.stateOf(tenderId)) === 'PENDING');
    await steps.close(tenderId);
    const done = `select 1 from outbox_message where job = 'tendering.drop-documents' and done_at is not null
      and payload->>'tenderId' = $1`;
    await eventually(
      () => all.owner(done, [rowId(tenderId)]),
      (rows) => rows.length > 0,
    );
    expect(await steps.statusOf(await steps.idOf('Just in time'), all.here.lead.token)).toBe(200);
    all.platform.mood = 'PUBLISHED';
    await eventually(
      () => steps.titles(tenderId),
      (now) => now?.[0] === 'Just in time',
    );
  });
});
