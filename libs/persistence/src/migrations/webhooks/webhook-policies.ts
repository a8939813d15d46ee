import { narrow } from '../row-level-security/narrow-function.js';
import { own, policies, self } from '../row-level-security/policy.js';

const TABLES = ['webhook_endpoint', 'webhook_secret', 'webhook_delivery'];
const mine = own();

/** Endpoints and what is sent to them belong to their organisation; the worker does its jobs for one at a time. */
export const webhookPolicies = [
  ...TABLES.flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    ...policies('owner', table, { all: 'true' }),
  ]),
  ...policies('api', 'webhook_endpoint', {
    ...{ select: mine, insert: `${mine} and ${self('created_by')}` },
    ...{ update: mine, delete: mine },
  }),
  ...policies('api', 'webhook_secret', { select: mine, insert: mine, update: mine }),
  ...policies('api', 'webhook_delivery', { select: mine, insert: mine, update: mine }),
  ...policies('worker', 'webhook_endpoint', { select: mine, update: mine }),
  ...policies('worker', 'webhook_secret', { select: mine }),
  ...policies('worker', 'webhook_delivery', { select: mine, insert: mine, update: mine, delete: mine }),
];

const due = `exists (select 1 from webhook_delivery d where d.tenant_id = e.tenant_id and d.endpoint_id = e.id
  and d.state = 'WAITING' and d.next_attempt_at <= clock_timestamp()
  and coalesce(d.claimed_until < clock_timestamp(), true) and (e.status = 'ACTIVE' or d.leaf_id is null))`;
const behind = `e.status = 'ACTIVE' and (
  exists (select 1 from audit_leaf l where l.tenant_id = e.tenant_id and l.position > e.feed_place)
  or exists (select 1 from audit_leaf l where l.on_behalf_of = e.tenant_id and l.position > e.feed_place))`;

/** The worker's only look across organisations: which endpoints have something to be done for them. */
export const webhookFunctions = narrow(
  'webhooks_to_attend()',
  ['table (tenant_id uuid, id uuid) language sql stable', ['worker']],
  `select e.tenant_id, e.id from webhook_endpoint e where ${due} or (${behind}) order by e.id limit 1000`,
);
