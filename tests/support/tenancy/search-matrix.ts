import { rowId } from './fill.js';
import { type Cell, changes, key, removes, row } from './cells.js';
import { GROUPS, ORGANISATIONS, type ProbeName } from './viewers.js';

const sees = (table: string, where: string, may: readonly ProbeName[]): Cell => ({
  ...{ table, command: 'select', row: 'of a search' },
  sql: `select 1 from ${table} where ${where}`,
  may: [...may, 'owner'],
});

const keeps = (what: string, tenantId: string, may: readonly ProbeName[]): Cell => ({
  ...{ table: 'saved_search', command: 'insert', row: what, may },
  sql: `insert into saved_search (tenant_id, id, language, name, wanted, address, alerts)
    values ('${tenantId}', '${rowId(99)}', 'en', 'New', '{"words": "care"}', 'q=care', 'DAILY')`,
});

/** What opportunities are found by is everybody's; searches that are kept are their organisation’s, and without one nobody’s. */
export const SEARCH_CELLS: readonly Cell[] = [
  sees('tender_search', `id = '${rowId(2)}'`, GROUPS.EVERYBODY),
  sees('search_word', `word = 'tender'`, GROUPS.EVERYBODY),
  keeps('of one’s own', ORGANISATIONS.bidder, GROUPS.BIDDER),
  keeps('of the rival', ORGANISATIONS.rival, ['rival']),
  sees('saved_search', row(2), GROUPS.BIDDER),
  changes('saved_search', 'alerts', ['of the bidder', row(2)], GROUPS.BIDDER),
  removes('saved_search', ['of the bidder', key('tenant_id', ORGANISATIONS.bidder)], GROUPS.BIDDER),
  sees('saved_search', `confirm_hash = 'hash'`, []),
  sees('saved_search_stop', `secret_hash = 'hash'`, []),
  sees('saved_search_told', `search_id = '${rowId(1)}'`, []),
];
