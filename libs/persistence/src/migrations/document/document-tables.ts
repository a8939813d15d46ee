import { secured } from '../profile/secured.js';
import { own, policies, withRow } from '../row-level-security/policy.js';

const mine = own();
const tender = withRow('tender', 'r.tenant_id = tender_document.tenant_id and r.id = tender_document.tender_id');

/**
 * Files that people uploaded lie in the file store under their ids; a row without a hash is one whose file may not have
 * arrived whole. A document of a tender is its authority's in a draft, everybody's to see once published, and stands then.
 */
export const documentTables = [
  `create table uploaded_file (
    tenant_id uuid not null,
    id uuid not null,
    created_at timestamptz not null default clock_timestamp(),
    uploaded_by uuid not null,
    name text not null check (length(name) between 1 and 200),
    media_type text not null,
    bytes integer not null check (bytes > 0),
    sha256 text check (sha256 ~ '^sha256:[0-9a-f]{64}$'),
    primary key (tenant_id, id)
  )`,
  ...secured('uploaded_file'),
  `grant select, insert, delete on uploaded_file to commonweal_api`,
  `grant update (sha256) on uploaded_file to commonweal_api`,
  ...policies('api', 'uploaded_file', { select: mine, insert: mine, update: mine, delete: mine }),
  // The worker erases files of which no document is made.
  `grant select, delete on uploaded_file to commonweal_worker`,
  ...policies('worker', 'uploaded_file', { select: mine, delete: mine }),
  `create table tender_document (
    tenant_id uuid not null,
    id uuid not null,
    created_at timestamptz not null default clock_timestamp(),
    tender_id uuid not null,
    file_id uuid not null,
    position integer not null check (position > 0),
    kind text not null check (kind in ('SPECIFICATION', 'TERMS', 'PRICING', 'TUPE', 'OTHER')),
    title text not null check (length(title) between 1 and 200),
    title_cy text check (length(title_cy) between 1 and 200),
    file_name text not null check (length(file_name) between 1 and 200),
    media_type text not null,
    bytes integer not null check (bytes > 0),
    sha256 text not null check (sha256 ~ '^sha256:[0-9a-f]{64}$'),
    primary key (tenant_id, id),
    unique (tenant_id, file_id),
    foreign key (tenant_id, tender_id) references tender (tenant_id, id),
    foreign key (tenant_id, file_id) references uploaded_file (tenant_id, id)
  )`,
  `create index tender_document_of_tender on tender_document (tenant_id, tender_id, position)`,
  `create trigger tender_document_stands before insert or update or delete on tender_document
    for each row execute function keep_published_design()`,
  ...secured('tender_document'),
  `grant select, insert, delete on tender_document to commonweal_api`,
  `grant update (position, kind, title, title_cy) on tender_document to commonweal_api`,
  `grant select on tender_document to commonweal_worker`,
  ...policies('api', 'tender_document', { select: `${mine} or ${tender}`, insert: mine, update: mine, delete: mine }),
  ...policies('worker', 'tender_document', { select: mine }),
];
