import { own, policies, self, withRow } from '../row-level-security/policy.js';
import { secured } from './secured.js';

const mine = own();

/**
 * A profile is its supplier's. An authority sees it with a bid of that supplier, and its bids it sees once their lot is
 * closed: who bids must not be told before.
 */
export const profiles = [
  `create table supplier_profile (
    tenant_id uuid primary key references organisation (id),
    version integer not null default 1,
    headcount integer check (headcount >= 0),
    turnover_pence bigint check (turnover_pence >= 0),
    balance_sheet_pence bigint check (balance_sheet_pence >= 0),
    vcse_kind text,
    places text[] not null default '{}',
    policies jsonb not null default '[]',
    insurances jsonb not null default '[]',
    declarations jsonb not null default '[]',
    connected_persons jsonb not null default '[]',
    updated_at timestamptz not null default clock_timestamp(),
    updated_by uuid not null references person (id)
  )`,
  ...secured('supplier_profile'),
  `grant select, insert, update on supplier_profile to commonweal_api`,
  ...policies('api', 'supplier_profile', {
    select: `${mine} or ${withRow('bid', `r.supplier_id = supplier_profile.tenant_id and r.state = 'SUBMITTED' and ${own('r.tenant_id')}`)}`,
    insert: `${mine} and ${self('updated_by')}`,
    update: mine,
  }),
  `grant delete on organisation_identifier to commonweal_api`,
  ...policies('api', 'organisation_identifier', { delete: mine }),
  // Several companies of one VAT group have one number.
  `drop index organisation_identifier_taken`,
  `create unique index organisation_identifier_taken on organisation_identifier (scheme, value) where scheme <> 'GB-VAT'`,
];
