import pg from 'pg';

/**
 * Tables whose changes need no leaf of their own, and why. Every other table is guarded: a new one from the day of its
 * migration.
 */
export const UNGUARDED = {
  audit_leaf: 'the log itself',
  audit_salt: 'the log itself',
  audit_node: 'the log itself',
  audit_head: 'the log itself',
  keyed_request: 'an answer, kept with the change that it tells of',
  outbox_message: 'a promise, made with the change that it follows from; canaries change nothing',
  schema_migration: 'written by the owner alone',
  ...Object.fromEntries(
    [
      ...['dataset_version', 'place', 'place_deprivation', 'place_centre', 'place_boundary', 'postcode_district'],
      ...['cpv_code', 'bank_holiday'],
    ].map((table) => [table, 'public data, which the owner alone imports; dataset_version keeps what and when']),
  ),
  tender_search: 'what a published tender is found by, kept by a trigger of the change itself',
  search_word: 'words of published tenders, kept likewise',
  saved_search: 'an address without an account and what it looks for; nobody’s change, and gone without a trace',
  saved_search_stop: 'how to end its mails',
  saved_search_told: 'what it was told of',
  asked_question: 'a question that waits for its confirmation; the question that comes of it is the change',
  attempt_count: 'attempts change nothing; they are counted to slow down guessing and to bound what programs spend',
  challenge: 'a question that waits a few minutes for its answer',
  password_reset: 'a secret on its way to its owner; the new password is the change',
  registration: 'nobody yet: the person who comes of it is the change',
  uploaded_file: 'nobody’s to read until a document is made of it; that is the change',
  mail_message: 'posted with the change that it tells of',
  demo_mail: 'the demonstration’s mailbox',
  assisted_action: 'what was asked for, also where nothing came of it; what is done has leaves',
  webhook_delivery: 'how messages fare; what people ask of them, and what stops them, has leaves',
  api_token: 'lent for an hour on a secret whose making was the change',
};

/** What of a change counts, where not every change of the row does. */
const COUNTS = {
  // Sessions that nobody uses also end by themselves; one that was used lately is ended by somebody.
  session: `tg_op <> 'UPDATE' or (new.revoked_at is distinct from old.revoked_at
    and old.last_seen_at > clock_timestamp() - interval '15 minutes')`,
  totp_app: `tg_op <> 'UPDATE' or new.confirmed_at is distinct from old.confirmed_at`,
  passkey: `tg_op <> 'UPDATE' or new.name is distinct from old.name`,
  api_secret: `tg_op <> 'UPDATE' or new.expires_at is distinct from old.expires_at`,
  // That a notice is on its way, and that the platform does not answer, changes nothing of it.
  notice: `tg_op <> 'UPDATE' or (new.state, new.details, new.release) is distinct from (old.state, old.details, old.release)`,
  // How far an endpoint has been told is no change of it.
  webhook_endpoint: `tg_op <> 'UPDATE' or new.status is distinct from old.status`,
  scoring_run: `tg_op = 'INSERT' or new.state in ('DONE', 'FAILED')`,
};

const TABLES = `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace
  and c.relkind in ('r', 'p') and c.relname <> all ($1) order by 1`;

const NOTE = `create or replace function note_audit_leaf() returns trigger language plpgsql as $$
  begin
    perform set_config('commonweal_test.leaves', 'written', true);
    return null;
  end $$`;

const guardOf = (table) => `create or replace function audited_${table}() returns trigger language plpgsql as $$
  begin
    if session_user in ('commonweal_api', 'commonweal_worker') and (${COUNTS[table] ?? 'true'})
       and coalesce(current_setting('commonweal_test.leaves', true), '') = '' then
      raise exception 'A change of ${table} was committed without a leaf in the audit log';
    end if;
    return null;
  end $$`;

/**
 * From now on the database refuses, at commit, whatever the api or the worker changed without writing a leaf in the same
 * transaction. Tests only: every test that changes something also tests that the change is in the audit log.
 *
 * @param {string} url the owner's login
 */
export async function refuseUnauditedChanges(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(NOTE);
    await client.query(`create or replace trigger note_audit_leaf after insert on audit_leaf
      for each statement execute function note_audit_leaf()`);
    const { rows } = await client.query(TABLES, [Object.keys(UNGUARDED)]);
    for (const { name } of rows) await guard(client, name);
  } finally {
    await client.end();
  }
}

async function guard(client, table) {
  await client.query(guardOf(table));
  await client.query(`drop trigger if exists zz_audited on ${table}`);
  await client.query(`create constraint trigger zz_audited after insert or update or delete on ${table}
    deferrable initially deferred for each row execute function audited_${table}()`);
}
