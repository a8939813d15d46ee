import { secured } from '../profile/secured.js';
import { policies } from '../row-level-security/policy.js';

const readByEverybody = (table: string): string[] => [
  ...secured(table),
  `grant select on ${table} to commonweal_api`,
  ...policies('api', table, { select: 'true' }),
];

/**
 * What everybody finds published tenders by. A table of its own, for an index that tells words apart cannot be used where
 * a policy decides row by row: here all rows are public. Nothing of a draft is in it.
 */
export const searchTables = [
  `create extension if not exists unaccent`,
  `alter table tender add column place_codes text[] not null default '{}'`,
  `alter table tender add column is_vcse_friendly boolean not null default false`,
  `create table tender_search (
    tenant_id uuid not null,
    id uuid not null,
    published_at timestamptz not null,
    state text not null,
    main_category text,
    deadline timestamptz,
    value_pence bigint,
    document tsvector not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, id) references tender (tenant_id, id)
  )`,
  `create index tender_search_newest on tender_search (published_at desc, id desc)`,
  `create index tender_search_open on tender_search (published_at desc, id desc) where state = 'PUBLISHED'`,
  `create index tender_search_past on tender_search (published_at desc, id desc) where state <> 'PUBLISHED'`,
  // A list of what is still to be entered would be read through by every search.
  `create index tender_search_document on tender_search using gin (document) with (fastupdate = off)`,
  ...readByEverybody('tender_search'),
  `create table search_word (word text collate "C" primary key)`,
  `create index search_word_parts on search_word using gin (word gin_trgm_ops)`,
  ...readByEverybody('search_word'),
];
