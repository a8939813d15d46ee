import { searchMatches } from '../finding/finding-functions.js';
import { foundOn, SEARCHED_COLUMNS } from './search-functions.js';
import { searchMarks } from './wider-search.js';

export const SME_MARK = `
      if t.is_sme_friendly then marks := marks || '=sme'::text; end if;`;

export const SME_WANTED = `
      and (wanted->>'isSmeFriendly' is null or s.document @@ '''=sme'''::tsquery)`;

/** A mark and a condition of its own, as every filter has: see ADR 0047. */
export const smeFriendly = [
  `alter table tender add column is_sme_friendly boolean not null default false`,
  searchMarks(SME_MARK),
  searchMatches('create or replace function', SME_WANTED),
  'drop trigger tender_is_found on tender',
  foundOn(`${SEARCHED_COLUMNS}, is_sme_friendly`),
];
