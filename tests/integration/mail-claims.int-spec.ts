import { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { defineMail, postMail } from '@commonweal/mail';
import { MailTransport, type OutgoingMail, SmtpTransport } from '@commonweal/mail/jobs';
import { inTransaction, ormOptions } from '@commonweal/persistence';

import { DeliverMail, MailClaimed, MailLinks } from '../../libs/platform/mail/src/jobs/deliver-mail.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { mailSink } from '../support/mail-sink.js';
import { asOwner } from '../support/people.js';

const words = { subject: 'A word', before: ['Hello {name},'], linkLabel: 'Go on', after: [] };
const template = defineMail({
  name: 'test.word',
  fields: ['name'],
  link: { app: 'portal', path: '/go-on' },
  words: { en: words, cy: words },
});

let database: TestDatabase;
let api: MikroORM;
let worker: MikroORM;
beforeAll(async () => {
  database = await testDatabase();
  api = new MikroORM(ormOptions(database.api));
  worker = new MikroORM(ormOptions(database.worker));
});
afterAll(async () => {
  await api?.close();
  await worker?.close();
  await database?.drop();
});

const post = () =>
  inTransaction(api.em, null, (em) =>
    postMail(em, { to: 'gwen@example.org', template, language: 'en', values: { name: 'Gwen' } }),
  );
const rows = (sql: string, values: readonly unknown[] = []) =>
  asOwner(database, async (client) => (await client.query<Record<string, unknown>>(sql, [...values])).rows);
const stateOf = async (id: string) => (await rows('select * from mail_message where id = $1', [id]))[0];
const claimRunsOut = (id: string) =>
  rows("update mail_message set claimed_until = clock_timestamp() - interval '1 second' where id = $1", [id]);

/** A way out that does what the test says while the mail is with the server. */
class TestTransport extends MailTransport {
  readonly sent: OutgoingMail[] = [];

  constructor(private readonly meanwhile: (mail: OutgoingMail) => Promise<void> = () => Promise.resolve()) {
    super();
  }

  override async deliver(mail: OutgoingMail): Promise<void> {
    await this.meanwhile(mail);
    this.sent.push(mail);
  }
}

const links = new MailLinks({ portal: 'https://bids.council.org', admin: 'https://buying.council.org' });
const delivering = (transport: MailTransport) => new DeliverMail(worker.em, transport, links);

describe('a mail that is being delivered', () => {
  it('keeps no lock and no transaction open while the server thinks', async () => {
    const seen: unknown[] = [];
    const transport = new TestTransport(async ({ id }) => {
      seen.push(await rows('select 1 as free from mail_message where id = $1 for update nowait', [id]));
      seen.push(
        await rows(`select 1 from pg_stat_activity where datname = current_database()
          and usename = 'commonweal_worker' and state like 'idle in transaction%'`),
      );
    });
    await delivering(transport).execute(await post());
    expect(seen).toEqual([[{ free: 1 }], []]);
    expect(transport.sent).toHaveLength(1);
  });

  it('is nobody else’s meanwhile: a second worker is told to come again, and finds it done', async () => {
    const id = await post();
    const second = delivering(new TestTransport());
    const transport = new TestTransport(() => expect(second.execute(id)).rejects.toThrow(MailClaimed));
    await delivering(transport).execute(id);
    await expect(second.execute(id)).resolves.toBeUndefined();
    expect(await stateOf(id)).toMatchObject({ letter: null, recipient: null, delivered_at: expect.any(Date) });
    expect(transport.sent).toHaveLength(1);
  });

  it('waits no longer than its next try when the server puts it off', async () => {
    const id = await post();
    const away = new TestTransport(() => Promise.reject(new Error('put off')));
    await expect(delivering(away).execute(id)).rejects.toThrow('put off');
    expect(await stateOf(id)).toMatchObject({ claimed_until: null, delivered_at: null });
    const transport = new TestTransport();
    await delivering(transport).execute(id);
    expect(transport.sent).toMatchObject([{ id, to: 'gwen@example.org' }]);
  });

  it('is not lost when the worker dies before the server has it', async () => {
    const id = await post();
    let isWithServer = (): void => undefined;
    const reached = new Promise<void>((resolve) => (isWithServer = resolve));
    const dead = new TestTransport(() => {
      isWithServer();
      return new Promise(() => undefined);
    });
    void delivering(dead).execute(id);
    await reached;
    await expect(delivering(new TestTransport()).execute(id)).rejects.toThrow(MailClaimed);
    await claimRunsOut(id);
    const transport = new TestTransport();
    await delivering(transport).execute(id);
    expect([dead.sent.length, transport.sent.length]).toEqual([0, 1]);
  });

  it('is sent again only where the worker dies between the server’s answer and its note, under the same Message-ID', async () => {
    const sink = await mailSink();
    const smtp = new SmtpTransport({ url: sink.url, from: 'buying@council.org' });
    const id = await post();
    // What a worker leaves that dies there: the mail is with the server, and its claim stands.
    await smtp.deliver({
      id,
      to: 'gwen@example.org',
      language: 'en',
      letter: { subject: 'A word', before: [], link: null, after: [] },
    });
    await claimRunsOut(id);
    await delivering(smtp).execute(id);
    await delivering(smtp).execute(id);
    const ids = sink.mails.map(({ raw }) => /^Message-ID: (.*)$/m.exec(raw)?.[1]?.trim());
    await sink.stop();
    expect(ids).toEqual([`<${id}@council.org>`, `<${id}@council.org>`]);
  });

  it('counts as delivered once it was, though somebody has given it up meanwhile', async () => {
    const id = await post();
    const other = delivering(new TestTransport());
    await delivering(new TestTransport(() => other.giveUp(id, 'too many tries'))).execute(id);
    expect(await stateOf(id)).toMatchObject({ failed_at: null, failure: null, delivered_at: expect.any(Date) });
  });
});
