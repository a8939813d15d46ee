import { own, policies, self, withRow } from '../row-level-security/policy.js';

const TABLES = ['audit_leaf', 'audit_salt'];

const tender = 'r.tenant_id = audit_leaf.tenant_id and r.id = audit_leaf.tender_id';
const published = withRow('tender', `${tender} and r.published_at is not null`);
const opened = withRow(
  'lot',
  'r.tenant_id = audit_leaf.tenant_id and r.id = audit_leaf.sealed_lot_id and r.closed_at is not null',
);
const mine = own();

const ofLeaf = withRow(
  'audit_leaf',
  `r.tenant_id = audit_salt.tenant_id and r.id = audit_salt.leaf_id
    and (${self('r.person_id')} or ${own('r.tenant_id')} or ${own('r.on_behalf_of')})`,
);

/**
 * A leaf is seen by who did it and for whom; by its organisation, and by everybody once the tender is published, but
 * what tells of bids only once their lot is closed. Each writes their own. The worker's sequencer works for all.
 */
export const auditPolicies = [
  ...TABLES.flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    ...policies('owner', table, { all: 'true' }),
  ]),
  ...policies('api', 'audit_leaf', {
    select: `${self('person_id')} or ${own('on_behalf_of')}
      or ((${mine} or ${published}) and (sealed_lot_id is null or ${opened}))`,
    insert: `${self('person_id')} and (on_behalf_of is null or ${own('on_behalf_of')})
      and (${mine} or ${self('tenant_id')} or ${withRow('tender', tender)})`,
  }),
  ...policies('worker', 'audit_leaf', { select: 'true', insert: mine, update: 'true' }),
  ...policies('api', 'audit_salt', { select: ofLeaf, insert: self('person_id') }),
  ...policies('worker', 'audit_salt', { insert: mine }),
];
