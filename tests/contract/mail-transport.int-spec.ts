import { randomUUID } from 'node:crypto';

import { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { MailboxTransport, MailNotDelivered, MailRefused, SmtpTransport } from '@commonweal/mail/jobs';
import { ormOptions } from '@commonweal/persistence';

import { testDatabase, type TestDatabase } from '../support/database.js';
import { type MailSink, mailSink } from '../support/mail-sink.js';
import { asOwner } from '../support/people.js';

let database: TestDatabase;
let orm: MikroORM;
let sink: MailSink;
beforeAll(async () => {
  database = await testDatabase();
  orm = new MikroORM(ormOptions(database.worker));
  sink = await mailSink();
});
afterAll(async () => {
  await orm?.close();
  await sink?.stop();
  await database?.drop();
});

const from = 'buying@council.org';
const letter = {
  subject: 'Gwahoddiad – Cyngor Môn',
  before: ['Helo ŵyn,'],
  link: { label: 'Derbyn', url: 'https://bids.council.org/accept?token=abc' },
  after: [],
};
const mail = () => ({ id: randomUUID(), to: 'gwen@example.org', language: 'cy' as const, letter });
const kept = () =>
  asOwner(
    database,
    async (client) => (await client.query<{ recipient: string }>('select recipient from demo_mail')).rows,
  );

/** What every transport promises; each adapter is put through it. */
describe.each([
  ['to an SMTP server', () => new SmtpTransport({ url: sink.url, from }), async () => sink.mails.length],
  ['to the demonstration’s mailbox', () => new MailboxTransport(orm.em), async () => (await kept()).length],
])('a mail transport %s', (_, makeTransport, arrived) => {
  const deliver = (one: ReturnType<typeof mail>) => makeTransport().deliver(one);

  it('delivers a mail', async () => {
    const before = await arrived();
    await deliver(mail());
    expect(await arrived()).toBe(before + 1);
  });

  it('takes a mail that it has delivered before', async () => {
    const one = mail();
    await deliver(one);
    await expect(deliver(one)).resolves.toBeUndefined();
  });
});

describe('an SMTP transport', () => {
  const deliver = (to: string, url = sink.url) => new SmtpTransport({ url, from }).deliver({ ...mail(), to });

  it('sends text and HTML in the letter’s language, under an id that stays the same', async () => {
    const one = mail();
    await new SmtpTransport({ url: sink.url, from }).deliver(one);
    const raw = sink.mails.at(-1)?.raw ?? '';
    expect(sink.mails.at(-1)).toMatchObject({ from, to: ['gwen@example.org'] });
    expect(raw).toContain(`Message-ID: <${one.id}@council.org>`);
    expect(raw).toContain('Auto-Submitted: auto-generated');
    expect(raw).toContain('Content-Language: cy');
    expect(raw).toMatch(/text\/plain[^]+text\/html/);
  });

  it('knows a refusal for good from trouble that passes, and repeats no address', async () => {
    const refused = await deliver('unknown@example.org').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(MailRefused);
    expect(String(refused)).not.toContain('unknown@');
    const later = await deliver('later@example.org').catch((error: unknown) => error);
    expect(later).toBeInstanceOf(MailNotDelivered);
    expect(String(later)).not.toContain('later@');
    await expect(deliver('gwen@example.org', 'smtp://127.0.0.1:1')).rejects.toThrow(MailNotDelivered);
  });

  it('does not speak over a network without TLS unless it is told to', async () => {
    const elsewhere = sink.url.replace('127.0.0.1', '127.0.0.2');
    await expect(deliver('gwen@example.org', elsewhere)).rejects.toThrow(MailNotDelivered);
    await expect(deliver('gwen@example.org', `${elsewhere}?requireTLS=false`)).resolves.toBeUndefined();
  });
});
