import { createHash } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { approvalOf } from '../support/approval.js';
import {
  addDocument,
  addedDocument,
  documentsOf,
  download,
  SMALL_PDF,
  type SentFile,
  upload,
} from '../support/documents.js';
import { eventually } from '../support/eventually.js';
import { asOwner, signedIn, type SignedInPerson } from '../support/people.js';
import { TEST_FILES } from '../support/graphql.js';
import { startWorker } from '../support/worker.js';
import { type Draft, TenderingWorld } from './tendering-world.js';

let world: TenderingWorld;
let supplier: SignedInPerson;
let draft: Draft;

beforeAll(async () => {
  world = await TenderingWorld.start();
  supplier = await signedIn(world.database, 'SUPPLIER');
});
afterAll(() => world?.end());
beforeEach(async () => void (draft = await world.people.draft()));

const send = (file: SentFile, token: string | undefined = world.lead.token) =>
  upload(world.api, draft.tenderId, { ...file, token });
const added = (more: { kind?: string; title?: string; file?: SentFile } = {}) =>
  addedDocument(world.api, world.lead, { tenderId: draft.tenderId, ...more });
const documents = (token?: string) => documentsOf(world.api, draft.tenderId, token);
const version = () => world.people.versionOf(draft.tenderId);
const hash = (content: Uint8Array | string) => `sha256:${createHash('sha256').update(content).digest('hex')}`;

describe('the documents of a draft', () => {
  const described = (documentId: string, more: object) =>
    world.change(
      'describeTenderDocument',
      { documentId, ...more },
      { failure: '... on InvalidInput { faults { path message } }' },
    );
  const order = async () => (await documents(world.lead.token))?.map(({ title }) => String(title));

  it('are listed in order, renamed, moved and removed', async () => {
    const [first] = [await added({ title: 'One' }), await added({ title: 'Two' }), await added({ title: 'Three' })];
    expect(await order()).toEqual(['One', 'Two', 'Three']);
    await described(first, { version: await version(), position: 3, titleCy: ' Un ' });
    expect(await order()).toEqual(['Two', 'Three', 'One']);
    expect((await documents(world.lead.token))?.[2]).toMatchObject({
      ...{ title: 'One', titleCy: 'Un', kind: 'SPECIFICATION', fileName: 'Specification.pdf', onRequest: false },
      ...{ mediaType: 'application/pdf', sha256: hash(SMALL_PDF.content) },
    });
    await described(first, { version: await version(), title: 'Last', titleCy: null, kind: 'TERMS' });
    expect((await documents(world.lead.token))?.[2]).toMatchObject({ title: 'Last', titleCy: null, kind: 'TERMS' });
    const [two] = (await documents(world.lead.token))!;
    await world.change('removeTenderDocument', { documentId: two!['id'], version: await version() });
    expect(await order()).toEqual(['Three', 'Last']);
    expect(await added({ title: 'Four' })).toBeTruthy();
    expect(await order()).toEqual(['Three', 'Last', 'Four']);
  });

  it('have titles that can be read, and places that are in the list', async () => {
    const id = await added();
    for (const wrong of [
      { title: ' ' },
      { title: 'x'.repeat(201) },
      { titleCy: 'a\u0007' },
      { position: 2 },
      { position: 0 },
    ])
      expect(await described(id, { version: await version(), ...wrong })).toMatchObject({
        faults: [{ path: `$.${Object.keys(wrong)[0]}` }],
      });
    expect(await described(id, { version: 99 })).toMatchObject({ __typename: 'Conflict' });
  });

  it('are thirty at most; a file is one document', async () => {
    await asOwner(world.database, (client) => client.query(THIRTY, [uuid(draft.tenderId)]));
    const full = await addDocument(world.api, world.lead, { tenderId: draft.tenderId });
    expect(full).toMatchObject({ faults: [{ path: '$.tenderId', message: expect.stringContaining('at most 30') }] });
    draft = await world.people.draft();
    const { body } = await send(SMALL_PDF);
    const input = { tenderId: draft.tenderId, fileId: body['id'], kind: 'TERMS', title: 'Terms' };
    const failure = '... on InvalidInput { faults { path } }';
    await world.change('addTenderDocument', { ...input, version: await version() });
    const again = await world.change('addTenderDocument', { ...input, version: await version() }, { failure });
    expect(again).toMatchObject({ faults: [{ path: '$.fileId' }] });
  });

  it('are part of what is approved: a change of them needs another approval', async () => {
    draft = await world.readyDraft();
    const hashNow = async () => (await approvalOf(world.api, world.lead, draft.tenderId))['contentHash'];
    const before = await hashNow();
    const id = await added();
    const withOne = await hashNow();
    await world.change('removeTenderDocument', { documentId: id, version: await version() });
    expect(withOne).not.toBe(before);
    expect(await hashNow()).toBe(before);
  });

  it('are erased from the store when they are removed', async () => {
    const id = await added();
    const fileId = await asOwner(world.database, async (client) => {
      const { rows } = await client.query<{ file_id: string }>('select file_id from tender_document where id = $1', [
        uuid(id),
      ]);
      return rows[0]?.file_id;
    });
    await world.change('removeTenderDocument', { documentId: id, version: await version() });
    const worker = await startWorker(world.database, { FILES_DIR: TEST_FILES });
    const left = () =>
      asOwner(
        world.database,
        async (client) => (await client.query('select 1 from uploaded_file where id = $1', [fileId])).rowCount,
      );
    expect(await eventually(left, (count) => count === 0)).toBe(0);
    await worker.stop();
    expect(await download(world.api, id, world.lead.token)).toMatchObject({ status: 404 });
  });
});

describe('the file of a document', () => {
  it('is nobody else’s to know of or to read while its tender is a draft', async () => {
    const id = await added();
    const own = await download(world.api, id, world.lead.token);
    expect([own.status, await own.text()]).toEqual([200, SMALL_PDF.content]);
    expect(own.headers.get('cache-control')).toBe('private, no-store');
    for (const token of [undefined, world.stranger.token, supplier.token]) {
      expect(await download(world.api, id, token)).toMatchObject({ status: 404 });
      expect(await documents(token)).toBeUndefined();
    }
  });

  it('is everybody’s once the tender is published, to be saved and never run', async () => {
    draft = await world.readyDraft();
    const id = await added({ file: { name: 'Pris – tŷ "1".csv', content: 'a,b\n' } });
    await world.people.publish(draft.tenderId);
    const read = await download(world.api, id);
    expect([read.status, await read.text()]).toEqual([200, 'a,b\n']);
    expect(Object.fromEntries(read.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="Pris _ ty _1_.csv"; filename*=UTF-8''Pris%20%E2%80%93%20t%C5%B7%20%221%22.csv`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=300',
    });
    expect(await documents()).toMatchObject([{ id, title: 'What we want' }]);
  });

  it('that is given under an undertaking is listed for everybody and read by its authority alone', async () => {
    draft = await world.readyDraft();
    const id = await added({ kind: 'TUPE', title: 'People who transfer' });
    await world.people.publish(draft.tenderId);
    expect(await documents()).toMatchObject([{ title: 'People who transfer', onRequest: true }]);
    for (const token of [undefined, world.stranger.token, supplier.token])
      expect(await download(world.api, id, token)).toMatchObject({ status: 404 });
    expect(await download(world.api, id, world.lead.token)).toMatchObject({ status: 200 });
  });

  it('stands once it is published: nothing is added, described anew or removed but by an amendment', async () => {
    draft = await world.readyDraft();
    const [id, { body }] = [await added(), await send(SMALL_PDF)];
    await world.people.publish(draft.tenderId);
    const now = { version: await version() };
    const more = { tenderId: draft.tenderId, fileId: body['id'], kind: 'OTHER', title: 'More', ...now };
    const refused = { __typename: 'WrongPhase', message: expect.stringContaining('what was published stands') };
    expect(await world.change('addTenderDocument', more)).toMatchObject(refused);
    expect(await world.change('describeTenderDocument', { documentId: id, title: 'x', ...now })).toMatchObject(refused);
    expect(await world.change('removeTenderDocument', { documentId: id, ...now })).toMatchObject(refused);
    const byHand = asOwner(world.database, (client) =>
      client.query('delete from tender_document where id = $1', [uuid(id)]),
    );
    await expect(byHand).rejects.toThrow('stands');
  });

  it.each(['nothing', 'VGVuZGVyRG9jdW1lbnQ6eDp5'])('that is not there is not found: %s', async (id) => {
    expect(await download(world.api, id)).toMatchObject({ status: 404 });
  });
});

const uuid = (globalId: string) => Buffer.from(globalId, 'base64url').toString().split(':')[2] ?? '';

const THIRTY = `with file as (insert into uploaded_file (tenant_id, id, uploaded_by, name, media_type, bytes, sha256)
    select t.tenant_id, gen_random_uuid(), t.id, 'a.txt', 'text/plain', 1, 'sha256:' || repeat('0', 64)
      from tender t, generate_series(1, 30) where t.id = $1 returning *)
  insert into tender_document
      (tenant_id, id, tender_id, file_id, position, kind, title, file_name, media_type, bytes, sha256)
    select tenant_id, id, uploaded_by, id, row_number() over (), 'OTHER', 'One of many', name, media_type, bytes, sha256
      from file`;
