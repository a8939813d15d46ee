import { own, policies, withRow } from '../row-level-security/policy.js';

const mine = own();
const tender = withRow('tender', 'r.tenant_id = tender_document.tenant_id and r.id = tender_document.tender_id');
const itsAmendment = withRow(
  'tender_amendment',
  `r.tenant_id = tender_document.tenant_id and r.tender_id = tender_document.tender_id
    and r.number = tender_document.since and r.published_at is not null`,
);

/** A version of the document's tender that is not public yet. */
const waiting = (number: string) => `select 1 from tender_amendment a where a.tenant_id = kept.tenant_id
  and a.tender_id = kept.tender_id and a.number = ${number} and a.published_at is null`;

/** Whether a version lists the document of a row, by its id alone or by all that it says. */
const lists = (version: string, facts: string) =>
  `coalesce(a.${version}->'documents' @> jsonb_build_array(jsonb_build_object(${facts})), false)`;
const ID = `'id', kept.id`;
const ALL = `${ID}, 'kind', kept.kind, 'title', kept.title, 'titleCy', kept.title_cy, 'fileName', kept.file_name,
  'mediaType', kept.media_type, 'bytes', kept.bytes, 'sha256', kept.sha256, 'replaces', kept.replaces`;

/**
 * Documents of published tenders come and end with amendments. The one that ended stays where it was, with its file: it
 * says with which amendment it came and ended, and which one it took the place of. One whose amendment is not public is
 * its authority's alone, and goes when its amendment can never be.
 */
export const documentAmendments = [
  `alter table tender_document add column since integer, add column until integer, add column replaces uuid,
    add check (until > coalesce(since, 0)), add check (replaces is null or since is not null),
    add foreign key (tenant_id, replaces) references tender_document (tenant_id, id),
    add foreign key (tenant_id, tender_id, since) references tender_amendment (tenant_id, tender_id, number),
    add foreign key (tenant_id, tender_id, until) references tender_amendment (tenant_id, tender_id, number)`,
  // A copy of a tender has documents of its own, of the same files.
  `alter table tender_document drop constraint tender_document_tenant_id_file_id_key`,
  `create index tender_document_of_file on tender_document (tenant_id, file_id)`,
  `create function keep_documents_as_amended() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
    declare
      kept record;
      phase text;
    begin
      kept := case when tg_op = 'DELETE' then old else new end;
      select t.state into phase from tender t where t.tenant_id = kept.tenant_id and t.id = kept.tender_id;
      if (phase is null or phase = 'DRAFT') and kept.since is null and kept.until is null then return kept; end if;
      if tg_op = 'INSERT' and phase = 'PUBLISHED' and kept.until is null
        and exists (${waiting('kept.since')} and ${lists('after', ALL)} and not ${lists('before', ID)}) then return kept; end if;
      if tg_op = 'UPDATE' and to_jsonb(new) - 'until' = to_jsonb(old) - 'until' and old.until is null
        and exists (${waiting('kept.until')} and ${lists('before', ID)} and not ${lists('after', ID)}) then return kept; end if;
      if tg_op = 'DELETE' and phase <> 'PUBLISHED' and exists (${waiting('kept.since')}) then return kept; end if;
      raise exception 'what was published stands: documents change by an amendment' using errcode = 'restrict_violation';
    end $$`,
  `create or replace trigger tender_document_stands before insert or update or delete on tender_document
    for each row execute function keep_documents_as_amended()`,
  `drop policy api_select on tender_document`,
  ...policies('api', 'tender_document', { select: `${mine} or (${tender} and (since is null or ${itsAmendment}))` }),
  // The worker ends a document when its amendment is published, and removes one whose amendment never can be.
  `grant update (until), delete on tender_document to commonweal_worker`,
  ...policies('worker', 'tender_document', { update: mine, delete: `${mine} and since is not null` }),
];
