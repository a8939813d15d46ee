import { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { defineMail, postMail } from '@commonweal/mail';
import { inTransaction, ormOptions } from '@commonweal/persistence';

import type { RunningWorker } from '../../apps/worker/src/run-worker.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { startApi, type TestApi } from '../support/graphql.js';
import { type MailSink, mailSink } from '../support/mail-sink.js';
import { asOwner } from '../support/people.js';
import { startWorker } from '../support/worker.js';

const words = { subject: 'A word, {name}', before: ['Hello {name},'], linkLabel: 'Go on', after: [] };
const template = defineMail({
  name: 'test.word',
  fields: ['name', 'token'],
  link: { app: 'portal', path: '/go-on?token={token}' },
  words: { en: words, cy: words },
});

let database: TestDatabase;
let orm: MikroORM;
let api: TestApi;
beforeAll(async () => {
  database = await testDatabase();
  orm = new MikroORM(ormOptions(database.api));
  api = await startApi(database, { mailIsShown: true });
});
afterAll(async () => {
  await orm?.close();
  await api?.close();
  await database?.drop();
});

/** Nobody is signed in: mail is posted before anybody is. */
const post = (to: string, name = 'Gwen') =>
  inTransaction(orm.em, null, (em) =>
    postMail(em, { to, template, language: 'en', values: { name, token: 'secret-token' } }),
  );

const rows = (sql: string, values: unknown[] = []) =>
  asOwner(database, async (client) => (await client.query<Record<string, unknown>>(sql, values)).rows);
const mail = async (id: string) => (await rows('select * from mail_message where id = $1', [id]))[0] ?? {};
const ended = (id: string) =>
  eventually(async () => {
    const row = await mail(id);
    if (!row['delivered_at'] && !row['failed_at']) throw new Error('It still waits');
    return row;
  });

describe('a mail', () => {
  it('is not posted when the transaction that posts it fails', async () => {
    const failing = inTransaction(orm.em, null, async (em) => {
      await postMail(em, { to: 'x@example.org', template, language: 'en', values: { name: 'X', token: 't' } });
      throw new Error('the cause failed');
    });
    await expect(failing).rejects.toThrow('the cause failed');
    expect(await rows('select from mail_message')).toEqual([]);
    expect(await rows('select from outbox_message')).toEqual([]);
  });

  describe('with a mail server', () => {
    let sink: MailSink;
    let worker: RunningWorker;
    beforeAll(async () => {
      sink = await mailSink();
      worker = await startWorker(database, {
        SMTP_URL: sink.url,
        MAIL_FROM: 'buying@council.org',
        PORTAL_URL: 'https://bids.council.org',
      });
    }, 60_000);
    afterAll(async () => {
      await worker?.stop();
      await sink?.stop();
    });

    it('is delivered, leads to the portal’s own address, and is erased', async () => {
      const id = await post('gwen@example.org');
      const row = await ended(id);
      expect(row).toMatchObject({ template: 'test.word', letter: null, recipient: null, failure: null });
      const raw = sink.mails.find(({ to }) => to.includes('gwen@example.org'))?.raw ?? '';
      expect(raw.replaceAll('=\r\n', '').replaceAll('=3D', '=')).toContain(
        'https://bids.council.org/go-on?token=secret-token',
      );
      const everything = await rows(
        'select to_jsonb(m)::text as text from mail_message m union all select to_jsonb(o)::text from outbox_message o',
      );
      expect(JSON.stringify(everything)).not.toMatch(/secret-token|gwen@/);
    });

    it('is delivered once, however often its job is handed over', async () => {
      const id = await post('once@example.org');
      await ended(id);
      await rows(
        `insert into outbox_message (tenant_id, id, job, key, payload)
          select tenant_id, gen_random_uuid(), job, key, payload from outbox_message, generate_series(1, 5)
           where payload->>'mailId' = $1`,
        [id],
      );
      await eventually(async () => (await rows('select from outbox_message where done_at is null')).length === 0);
      expect(sink.mails.filter(({ to }) => to.includes('once@example.org'))).toHaveLength(1);
    });

    it('is given up at once when the server refuses it for good, and erased; the reason names nobody', async () => {
      const row = await ended(await post('unknown@example.org'));
      expect(row).toMatchObject({ letter: null, recipient: null, delivered_at: null });
      expect(row['failure']).toMatch(/^The mail server answered 550/);
      const [promise] = await rows('select failure from outbox_message where failed_at is not null');
      expect(promise?.['failure']).toBe(row['failure']);
    });

    it('stays in its place while the server puts it off', async () => {
      const id = await post('later@example.org');
      await eventually(async () => (await rows('select from outbox_message where relayed_at is null')).length === 0);
      expect(await mail(id)).toMatchObject({ recipient: 'later@example.org', delivered_at: null, failed_at: null });
    });
  });

  describe('without a mail server', () => {
    let worker: RunningWorker;
    beforeAll(async () => void (worker = await startWorker(database)), 60_000);
    afterAll(() => worker?.stop());
    const mailbox = '{ demoMailbox { recipient language subject before link { label url } after deliveredAt } }';

    it('lies in the demonstration’s mailbox for everybody to read', async () => {
      await ended(await post('jo@bidders.example', 'Jo'));
      const { data } = await api.gql(mailbox);
      expect(data['demoMailbox']?.[0]).toEqual({
        ...{ recipient: 'jo@bidders.example', language: 'en', subject: 'A word, Jo', before: ['Hello Jo,'] },
        ...{ link: { label: 'Go on', url: 'http://localhost:4200/go-on?token=secret-token' }, after: [] },
        deliveredAt: expect.any(String),
      });
    });

    it('is shown to nobody where there is no demonstration', async () => {
      const real = await startApi(database);
      const { data } = await real.gql(mailbox);
      await real.close();
      expect(data['demoMailbox']).toBeNull();
    });
  });
});
