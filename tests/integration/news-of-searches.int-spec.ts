import { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { TellOfNews } from '@commonweal/finding/jobs';
import { SmtpTransport } from '@commonweal/mail/jobs';
import { ormOptions } from '@commonweal/persistence';

import { DeliverMail, MailLinks } from '../../libs/platform/mail/src/jobs/deliver-mail.js';
import { mailSink } from '../support/mail-sink.js';
import { FindingWorld, tokenIn } from './finding-world.js';

let world: FindingWorld;
beforeAll(async () => void (world = await FindingWorld.start()));
afterAll(() => world?.end());

describe('the news of a search', () => {
  it('come once, of what matches, is open and was published since', async () => {
    await world.publish('Befriending of old');
    await world.confirmed('gwen@example.org', { words: 'befriend', cpv: ['85'], valueTo: '2000' }, 'CY');
    await world.publish('Befriending at home', { cpv: ['85310000'] });
    await world.publish('Befriending too dear', { cpv: ['85310000'], pence: 900_000 });
    await world.publish('Befriending of another kind', { cpv: ['90000000'] });
    await world.publish('Befriending that is over', { cpv: ['85310000'], state: 'CLOSED' });
    await world.told();
    const { letter, template } = await world.lastMail('gwen@example.org');
    expect(template).toBe('finding.news-of-search');
    expect(letter.subject).toBe('Cyfleoedd newydd: 1');
    expect(letter.before.at(-1)).toMatch(/^Befriending at home – Mereside Council – yn cau /);
    expect(new URL(letter.link.path, 'http://x').searchParams.get('to')).toBe('q=befriend&cpv=85&most=2000.00');

    await world.told();
    await world.publish('Befriending anew', { cpv: ['85320000'] });
    await world.told();
    const all = await world.mails('gwen@example.org');
    expect(all).toHaveLength(3);
    expect(all.at(-1)?.letter.before.filter((line) => line.includes('Mereside'))).toHaveLength(1);
    expect(all.at(-1)?.letter.before.at(-1)).toMatch(/^Befriending anew/);
  });

  it('miss nothing that was dated before it could be seen', async () => {
    await world.confirmed('slow@example.org', { words: 'tardy' });
    await world.owner.query(
      `update saved_search set confirmed_at = confirmed_at - interval '3 hours' where email = 'slow@example.org'`,
    );
    await world.told();
    await world.publish('Tardy committing');
    await world.owner.query(
      `update tender set published_at = published_at - interval '2 hours' where title = 'Tardy committing'`,
    );
    await world.told();
    expect((await world.lastMail('slow@example.org')).letter.before.at(-1)).toMatch(/^Tardy committing/);
  });

  it('are told once also when two workers look at the same time', async () => {
    await world.confirmed('both@example.org', { words: 'simultaneous' });
    await world.publish('Simultaneous translation');
    await world.morning();
    const other = new MikroORM(ormOptions(world.searched.database.worker));
    await Promise.all([new TellOfNews(world.worker.em).pass(), new TellOfNews(other.em).pass()]);
    await other.close();
    expect(
      (await world.mails('both@example.org')).filter(({ template }) => template === 'finding.news-of-search'),
    ).toHaveLength(1);
  });

  it('are due on the next morning by London clocks', async () => {
    const { rows } = await world.owner.query<{ hour: string; soon: boolean }>(
      `select to_char(due_at at time zone 'Europe/London', 'HH24:MI') as hour,
         due_at > now() and due_at < now() + interval '32 hours' as soon from saved_search where email = 'both@example.org'`,
    );
    expect(rows).toEqual([{ hour: '07:00', soon: true }]);
  });

  it('end with the link of any mail, one click by a mail program, and leave no address', async () => {
    const first = (await world.mails('gwen@example.org'))[1];
    const sink = await mailSink();
    const sender = new SmtpTransport({ url: sink.url, from: 'noreply@commonweal.example' });
    const apps = { portal: 'https://bids.example', admin: 'https://buying.example' };
    await new DeliverMail(world.worker.em, sender, new MailLinks(apps)).execute(first?.id ?? '');
    await sink.stop();
    const raw = (sink.mails.at(-1)?.raw ?? '').replaceAll(/\r\n[ \t]+/g, ' ');
    expect(raw).toMatch(/^List-Unsubscribe: <https:\/\/bids\.example\/alerts\/one-click\?token=[\w-]{43}>\r$/m);
    expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);

    const token = tokenIn(first?.letter.stop?.oneClickPath ?? '');
    expect(await world.mutate('stopSearch', { token })).toEqual({ __typename: 'StopSearchSuccess' });
    expect(await world.mutate('stopSearch', { token })).toEqual({ __typename: 'LinkEnded' });
    const { rows } = await world.owner.query(`select 1 from saved_search where email = 'gwen@example.org'`);
    expect(rows).toEqual([]);
  });

  it('end with the person whose address it is', async () => {
    const id = '22222222-0000-4000-8000-000000000002';
    await world.confirmed('amira@example.org', { words: 'anything' });
    await world.owner.query(
      `insert into person (id, email, name, password_hash) values ('${id}', 'amira@example.org', 'Amira', 'none')`,
    );
    await world.owner.query(`select erase_person('${id}')`);
    const { rows } = await world.owner.query(`select 1 from saved_search where email = 'amira@example.org'`);
    expect(rows).toEqual([]);
  });
});
