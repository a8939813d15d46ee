import { secured } from '../profile/secured.js';
import { own, policies, self } from '../row-level-security/policy.js';

const mine = own();
const byOneself = `${mine} and ${self('person_id')}`;

/**
 * What was sent for approval and decided: steps are added, never changed. Whoever sent it cannot have decided it, and it is
 * decided once; both hold whatever a program does.
 */
export const approvalTables = [
  `create table tender_approval_step (
    tenant_id uuid not null,
    id uuid not null,
    created_at timestamptz not null default clock_timestamp(),
    tender_id uuid not null,
    action text not null check (action in ('SENT', 'APPROVED', 'RETURNED')),
    content_hash text not null check (content_hash ~ '^sha256:[0-9a-f]{64}$'),
    note text check (note <> ''),
    open_comments integer not null default 0 check (open_comments >= 0),
    person_id uuid not null references person (id),
    of_step uuid,
    sent_by uuid,
    primary key (tenant_id, id),
    unique (tenant_id, id, person_id),
    unique (tenant_id, of_step),
    foreign key (tenant_id, tender_id) references tender (tenant_id, id),
    foreign key (tenant_id, of_step, sent_by) references tender_approval_step (tenant_id, id, person_id),
    check ((action = 'SENT') = (of_step is null)),
    check ((of_step is null) = (sent_by is null)),
    check (sent_by <> person_id),
    check (action <> 'RETURNED' or note is not null)
  )`,
  `create index tender_approval_step_of_tender on tender_approval_step (tenant_id, tender_id, created_at)`,
  ...secured('tender_approval_step'),
  `grant select, insert on tender_approval_step to commonweal_api`,
  ...policies('api', 'tender_approval_step', { select: mine, insert: byOneself }),
];

/** What colleagues say of a draft. No policy ever opens it to anybody else, published or not. */
export const commentTables = [
  `create table tender_comment (
    tenant_id uuid not null,
    id uuid not null,
    created_at timestamptz not null default clock_timestamp(),
    tender_id uuid not null,
    section text not null check (section in ('OVERVIEW', 'ROUTE', 'TIMELINE', 'LOTS', 'CRITERIA', 'DEAL', 'NOTICES')),
    words text not null check (words <> ''),
    person_id uuid not null references person (id),
    resolved_at timestamptz,
    resolved_by uuid references person (id),
    primary key (tenant_id, id),
    foreign key (tenant_id, tender_id) references tender (tenant_id, id),
    check ((resolved_at is null) = (resolved_by is null))
  )`,
  `create index tender_comment_of_tender on tender_comment (tenant_id, tender_id, created_at)`,
  ...secured('tender_comment'),
  `grant select, insert on tender_comment to commonweal_api`,
  `grant update (resolved_at, resolved_by) on tender_comment to commonweal_api`,
  ...policies('api', 'tender_comment', { select: mine, insert: byOneself, update: mine }),
];
