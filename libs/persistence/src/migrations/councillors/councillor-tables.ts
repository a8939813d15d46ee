import { secured } from '../profile/secured.js';
import { own, policies, withRow } from '../row-level-security/policy.js';

const mine = own();
const authority = withRow('organisation', `r.id = councillor.tenant_id and r.kind = 'AUTHORITY'`);
const shown = (table: string) =>
  withRow('ward_question', `r.tenant_id = ${table}.tenant_id and r.id = ${table}.question_id and r.withheld is null`);

/**
 * The list of councillors is its authority's alone. That a question was asked is everybody's to see; what was asked and
 * what is answered too, unless it is withheld. Neither login may read what waits for its confirmation.
 */
export const councillorTables = [
  `create table councillor (
    tenant_id uuid not null references organisation (id),
    id uuid not null,
    name text not null check (length(name) between 1 and 100),
    ward_code text not null check (ward_code ~ '^[A-Z][0-9]{8}$'),
    email text check (length(email) between 3 and 254),
    ended_on date,
    created_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, id),
    unique (tenant_id, ward_code, email)
  )`,
  `create index councillor_ward on councillor (ward_code)`,
  `create table ward_question (
    tenant_id uuid not null,
    id uuid not null,
    councillor_id uuid not null,
    ward_code text not null check (ward_code ~ '^[A-Z][0-9]{8}$'),
    asked_by text not null check (length(asked_by) between 1 and 100),
    asked_on date not null,
    channel text not null check (channel in ('ONLINE', 'LETTER', 'EMAIL', 'MEETING')),
    withheld text check (withheld in ('PERSONAL_DATA', 'NOT_ABOUT_BUYING', 'ABUSIVE')),
    created_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, id),
    foreign key (tenant_id, councillor_id) references councillor (tenant_id, id)
  )`,
  `create index ward_question_ward on ward_question (ward_code, asked_on desc)`,
  `create table ward_question_text (
    tenant_id uuid not null,
    question_id uuid not null,
    words text not null check (length(words) between 1 and 2000),
    language text not null check (language in ('en', 'cy')),
    provenance text check (length(provenance) between 1 and 200),
    primary key (tenant_id, question_id),
    foreign key (tenant_id, question_id) references ward_question (tenant_id, id)
  )`,
  `create table ward_answer (
    tenant_id uuid not null,
    question_id uuid not null,
    version integer not null check (version > 0),
    words text not null check (length(words) between 1 and 10000),
    words_cy text check (length(words_cy) between 1 and 10000),
    tender_id uuid,
    answered_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, question_id, version),
    foreign key (tenant_id, question_id) references ward_question (tenant_id, id),
    foreign key (tenant_id, tender_id) references tender (tenant_id, id)
  )`,
  // What somebody typed who says that they have a councillor's address, until they follow the link in the mail to it.
  `create table asked_question (
    tenant_id uuid not null,
    id uuid not null default gen_random_uuid(),
    councillor_id uuid not null,
    words text not null check (length(words) between 1 and 2000),
    language text not null check (language in ('en', 'cy')),
    confirm_hash text not null,
    created_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, id),
    foreign key (tenant_id, councillor_id) references councillor (tenant_id, id)
  )`,
  `create index asked_question_hash on asked_question (confirm_hash)`,
  `create index asked_question_age on asked_question (created_at)`,
  ...['councillor', 'ward_question', 'ward_question_text', 'ward_answer', 'asked_question'].flatMap(secured),
  `grant select, insert, update (name, email, ended_on) on councillor to commonweal_api`,
  `grant select, insert, update (withheld) on ward_question to commonweal_api`,
  `grant select, insert on ward_question_text, ward_answer to commonweal_api`,
  ...policies('api', 'councillor', { select: mine, insert: `${mine} and ${authority}`, update: mine }),
  ...policies('api', 'ward_question', { select: 'true', insert: mine, update: mine }),
  ...policies('api', 'ward_question_text', { select: `${mine} or ${shown('ward_question_text')}`, insert: mine }),
  ...policies('api', 'ward_answer', { select: `${mine} or ${shown('ward_answer')}`, insert: mine }),
];
