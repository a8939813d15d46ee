import { secured } from '../profile/secured.js';
import { own, policies, self, withRow } from '../row-level-security/policy.js';

const mine = own();

const tables = [
  // Who may help is for the operator to say, like who buys.
  `create table helper (
    person_id uuid primary key references person (id),
    created_at timestamptz not null default clock_timestamp()
  )`,
  `create table assisted_session (
    tenant_id uuid not null references organisation (id),
    id uuid not null,
    person_id uuid not null references person (id),
    helper_id uuid not null references person (id),
    helper_name text not null,
    token_hash text not null unique,
    consent_version text not null,
    reason text not null check (length(reason) between 1 and 500),
    started_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > started_at and ends_at <= started_at + interval '60 minutes'),
    ended_at timestamptz,
    primary key (tenant_id, id),
    check (helper_id <> person_id)
  )`,
  `create index assisted_session_helper on assisted_session (helper_id, started_at desc, id desc)`,
  `create index assisted_session_person on assisted_session (person_id, started_at desc, id desc)`,
  `create index assisted_session_organisation on assisted_session (tenant_id, started_at desc, id desc)`,
  `create table assisted_action (
    tenant_id uuid not null,
    id uuid not null,
    session_id uuid not null,
    verb text not null check (length(verb) between 1 and 100),
    created_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, id),
    foreign key (tenant_id, session_id) references assisted_session (tenant_id, id)
  )`,
  `create index assisted_action_session on assisted_action (tenant_id, session_id, created_at)`,
];

const grants = [
  `grant select on helper to commonweal_api`,
  `grant select on assisted_session to commonweal_api`,
  `grant update (ended_at) on assisted_session to commonweal_api`,
  `grant select, insert on assisted_action to commonweal_api`,
];

/** A session is begun by a function of the owner's alone; whoever is helped, their colleagues and the helper see and end it. */
const sight = `${mine} or ${self('helper_id')} or ${self('person_id')}`;
const ofSession = withRow(
  'assisted_session',
  'r.tenant_id = assisted_action.tenant_id and r.id = assisted_action.session_id',
);

export const assistanceTables = [
  ...tables,
  ...grants,
  ...['helper', 'assisted_session', 'assisted_action'].flatMap(secured),
  ...policies('api', 'helper', { select: self('person_id') }),
  ...policies('api', 'assisted_session', { select: sight, update: sight }),
  ...policies('api', 'assisted_action', { select: ofSession, insert: `${mine} and ${ofSession}` }),
];
