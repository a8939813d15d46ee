import { Migration } from '@mikro-orm/migrations';

import { own, policies } from './row-level-security/policy.js';

/**
 * Mail: posted by a function in the caller's transaction, so that whoever posts can read neither it nor anybody else's;
 * delivered by the worker, which erases what was in it. In a demonstration it is kept in `demo_mail` instead.
 */
export class Migration20261122Mail extends Migration {
  override up(): void {
    for (const sql of [...tables, ...rowLevelSecurity, ...posting]) this.addSql(sql);
  }
}

const language = `language text not null check (language in ('en', 'cy'))`;

const tables = [
  // A mail is nobody's: its tenant is the one that no organisation is.
  `create table mail_message (
    tenant_id uuid not null,
    id uuid not null,
    recipient text,
    template text not null,
    ${language},
    letter jsonb,
    created_at timestamptz not null default clock_timestamp(),
    delivered_at timestamptz,
    failed_at timestamptz,
    failure text,
    primary key (tenant_id, id),
    check ((letter is null) = (recipient is null)),
    check (num_nonnulls(letter, delivered_at, failed_at) = 1),
    check ((failed_at is null) = (failure is null))
  )`,
  `create table demo_mail (
    tenant_id uuid not null,
    id uuid not null,
    recipient text not null,
    ${language},
    letter jsonb not null,
    created_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, id)
  )`,
  `create index demo_mail_newest on demo_mail (created_at desc)`,
  `grant select on mail_message to commonweal_worker`,
  `grant update (recipient, letter, delivered_at, failed_at, failure) on mail_message to commonweal_worker`,
  `grant insert on demo_mail to commonweal_worker`,
  `grant select on demo_mail to commonweal_api`,
];

const rowLevelSecurity = [
  ...['mail_message', 'demo_mail'].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    ...policies('owner', table, { all: 'true' }),
  ]),
  ...policies('worker', 'mail_message', { select: own(), update: own() }),
  ...policies('worker', 'demo_mail', { insert: own() }),
  ...policies('api', 'demo_mail', { select: 'true' }),
];

const signature = 'post_mail(uuid, text, text, text, jsonb, jsonb, text)';
const posting = [
  `create function post_mail(mail uuid, recipient text, template text, language text, letter jsonb, promise jsonb, request text)
    returns void language sql security definer set search_path = public, pg_temp as $$
      insert into mail_message (tenant_id, id, recipient, template, language, letter)
      values ('00000000-0000-0000-0000-000000000000', mail, recipient, template, language, letter);
      insert into outbox_message (tenant_id, id, job, key, payload, request_id)
      select '00000000-0000-0000-0000-000000000000', gen_random_uuid(), 'mail.send', promise->>'key', promise->'payload', request
    $$`,
  `revoke all on function ${signature} from public`,
  `grant execute on function ${signature} to commonweal_api, commonweal_worker`,
];
