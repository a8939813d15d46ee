import { createHash } from 'node:crypto';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import type { RunningWorker } from '../../apps/worker/src/run-worker.js';
import { madeClient } from '../support/api-clients.js';
import {
  hiddenMacroFile,
  lyingFile,
  macroFile,
  odfMacroFile,
  spreadsheetFile,
  swellingFile,
  wordFile,
} from '../support/document-files.js';
import { addedDocument, documentsOf, download, SMALL_PDF, type SentFile, upload } from '../support/documents.js';
import { eventually } from '../support/eventually.js';
import { TEST_FILES } from '../support/graphql.js';
import { begunTender } from '../support/new-tender.js';
import { asOwner, member, signedIn, type SignedInPerson } from '../support/people.js';
import { startWorker } from '../support/worker.js';
import { type Draft, TenderingWorld, uuidOf } from './tendering-world.js';

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
const hash = (content: Uint8Array | string) => `sha256:${createHash('sha256').update(content).digest('hex')}`;

describe('a file that is uploaded for a draft', () => {
  const csv = 'Item,Price\nMeals,\n';
  it.each<[string, SentFile, string]>([
    ['a PDF', SMALL_PDF, 'application/pdf'],
    ['a Word document', { name: 'Manyleb tŷ.DOCX', content: wordFile() }, 'wordprocessingml.document'],
    ['a spreadsheet', { name: 'prices.ods', content: spreadsheetFile() }, 'opendocument.spreadsheet'],
    ['a table', { name: 'prices.csv', content: csv }, 'text/csv'],
    ['plain text', { name: 'notes.txt', content: 'Tŷ\n' }, 'text/plain'],
  ])('is taken when it is %s, with its type, size and hash', async (_, file, type) => {
    const { status, body } = await send(file);
    expect([status, body['message']]).toEqual([201, undefined]);
    expect(body['mediaType']).toContain(type);
    expect(body).toMatchObject({ bytes: Buffer.from(file.content).length, sha256: hash(file.content) });
  });

  it.each<[string, SentFile, RegExp]>([
    ['nothing in it', { name: 'a.pdf', content: '' }, /empty/],
    ['more than 10 MB', { name: 'a.txt', content: 'x'.repeat(10 * 1024 * 1024 + 1) }, /larger than 10 MB/],
    ['a name that lies', { name: 'a.pdf', content: '<html><script>alert(1)</script>' }, /not what its name says/],
    ['a name of another type', { name: 'a.docx', content: '%PDF-1.7' }, /not what its name says/],
    ['a package of anything', { name: 'a.docx', content: spreadsheetFile() }, /not what its name says/],
    ['macros', { name: 'a.docx', content: macroFile() }, /without macros/],
    ['macros that it hides', { name: 'a.docx', content: hiddenMacroFile() }, /without macros/],
    ['macros of OpenDocument', { name: 'a.odt', content: odfMacroFile() }, /without macros/],
    ['300 times its size', { name: 'a.docx', content: swellingFile() }, /far more than its size/],
    ['a size that it hides', { name: 'a.docx', content: lyingFile() }, /damaged/],
    ['half a package', { name: 'a.docx', content: wordFile().subarray(0, 300) }, /damaged|not what its name/],
    ['bytes that are no text', { name: 'a.csv', content: Buffer.from([0xff, 0xfe, 0, 65]) }, /plain text/],
    ['a program', { name: 'a.exe', content: 'MZ' }, /one of these types/],
    ['a name that is a path', { name: '../a.pdf', content: '%PDF-1.7' }, /slashes/],
    ['a name nobody can read', { name: 'a\u0007.pdf', content: '%PDF-1.7' }, /nobody can see/],
  ])('is refused in words when it has %s', async (_, file, words) => {
    const { status, body } = await send(file);
    expect(status).toBe(422);
    expect(body['message']).toMatch(words);
  });

  it('comes from people who may write that draft, and nobody else', async () => {
    const evaluator = await member(world.database, world.lead, [['EVALUATOR']]);
    expect(await upload(world.api, draft.tenderId, SMALL_PDF)).toMatchObject({ status: 401 });
    for (const who of [world.stranger, supplier])
      expect(await send(SMALL_PDF, who.token)).toMatchObject({ status: 404 });
    expect(await send(SMALL_PDF, evaluator.token)).toMatchObject({ status: 403 });
    expect(await upload(world.api, 'nothing', { ...SMALL_PDF, token: world.lead.token })).toMatchObject({
      status: 404,
    });
  });

  it('comes from a program that may write tenders', async () => {
    const [reads, writes] = [
      await madeClient(world.api, world.lead),
      await madeClient(world.api, world.lead, { scopes: ['TENDERS_WRITE'] }),
    ];
    expect(await send(SMALL_PDF, reads.secret)).toMatchObject({ status: 401 });
    expect(await send(SMALL_PDF, writes.secret)).toMatchObject({ status: 201 });
  });

  it('is erased when nobody made a document of it for a day', async () => {
    const { body } = await send(SMALL_PDF);
    const old = `update uploaded_file set created_at = now() - interval '25 hours' where id = $1`;
    await asOwner(world.database, (client) => client.query(old, [uuidOf(String(body['id']))]));
    await send(SMALL_PDF);
    const promised = `select 1 from outbox_message where job = 'tendering.erase-file' and payload->>'fileId' = $1`;
    const { rowCount } = await asOwner(world.database, (client) =>
      client.query(promised, [uuidOf(String(body['id']))]),
    );
    expect(rowCount).toBe(1);
  });
});

describe('a copy of a tender', () => {
  const added = (title: string, kind = 'OTHER') =>
    addedDocument(world.api, world.lead, { tenderId: draft.tenderId, title, kind });
  const copied = (copyOf: string) => begunTender(world.api, world.lead, { copyOf });
  let worker: RunningWorker | undefined;
  afterEach(async () => {
    await worker?.stop();
    worker = undefined;
  });
  const filesOf = async (tenderId: string) =>
    (
      await asOwner(world.database, (client) =>
        client.query('select file_id from tender_document where tender_id = $1 order by position', [uuidOf(tenderId)]),
      )
    ).rows.map((row: { file_id: string }) => row.file_id);

  it('has its documents as drafts of its own, but no list of staff', async () => {
    draft = await world.readyDraft();
    const lists = [await added('People', 'TUPE'), await added('What we want')];
    await world.people.publish(draft.tenderId);
    const copy = await copied(draft.tenderId);
    const own = await documentsOf(world.api, copy, world.lead.token);
    expect(own).toMatchObject([{ title: 'What we want', sha256: hash(SMALL_PDF.content) }]);
    const id = String(own?.[0]?.['id']);
    expect(lists).not.toContain(id);
    expect(await (await download(world.api, id, world.lead.token)).text()).toBe(SMALL_PDF.content);
    expect(await download(world.api, id)).toMatchObject({ status: 404 });
    expect(await documentsOf(world.api, copy, world.stranger.token)).toBeUndefined();
  });

  it('shares the file, which is erased with the last document that is made of it', async () => {
    const first = await added('One');
    const copy = await copied(draft.tenderId);
    const [file] = await filesOf(draft.tenderId);
    expect(await filesOf(copy)).toEqual([file]);
    const [second] = (await documentsOf(world.api, copy, world.lead.token)) ?? [];
    worker = await startWorker(world.database, { FILES_DIR: TEST_FILES });
    const sql = `select done_at from outbox_message where job = 'tendering.erase-file' and payload->>'fileId' = $1`;
    const erased = async () =>
      (await asOwner(world.database, (client) => client.query(sql, [file]))).rows.filter(({ done_at: at }) => at)
        .length;
    await world.change('removeTenderDocument', {
      documentId: first,
      version: await world.people.versionOf(draft.tenderId),
    });
    await eventually(erased, (times) => times === 1);
    expect(await download(world.api, String(second?.['id']), world.lead.token)).toMatchObject({ status: 200 });
    const last = { documentId: second?.['id'], version: await world.people.versionOf(copy) };
    await world.change('removeTenderDocument', last);
    await eventually(erased, (times) => times === 2);
    const left = 'select 1 from uploaded_file where id = $1';
    expect((await asOwner(world.database, (client) => client.query(left, [file]))).rowCount).toBe(0);
  });

  it('is made while its documents go, and has those that are there', async () => {
    const [one] = [await added('One'), await added('Two')];
    worker = await startWorker(world.database, { FILES_DIR: TEST_FILES });
    const removal = { documentId: one, version: await world.people.versionOf(draft.tenderId) };
    const [copy] = await Promise.all([copied(draft.tenderId), world.change('removeTenderDocument', removal)]);
    const own = await documentsOf(world.api, copy, world.lead.token);
    expect(['One,Two', 'Two']).toContain(own?.map(({ title }) => title).join());
    for (const { id } of own ?? [])
      expect(await download(world.api, String(id), world.lead.token)).toMatchObject({ status: 200 });
  });
});
