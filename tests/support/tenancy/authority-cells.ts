import { rowId } from './fill.js';
import { GROUPS, ORGANISATIONS, PEOPLE, type ProbeName } from './viewers.js';

const { AUTHORITY, EVERYBODY } = GROUPS;
const row = (n: number, column = 'id') => `${column} = '${rowId(n)}'`;

const WAITING = ['that waits to be looked at', row(1)] as const;
const SHOWN = ['that can be chosen', row(2)] as const;

/**
 * What an authority works at besides tenders, and who sees it: table, row in words, condition, and by whom. Ballots are
 * nobody's to see.
 */
export const AUTHORITY_SEEN: readonly (readonly [string, string, string, readonly ProbeName[]])[] = [
  ['framework_version', 'a draft of ours', row(1), AUTHORITY],
  ['framework_version', 'published by us', row(2), EVERYBODY],
  ['measure_set', 'of ours', row(1), AUTHORITY],
  ['tender_template', 'of ours', row(1), AUTHORITY],
  ['priority_round', 'of ours', row(1), EVERYBODY],
  ['community_need', ...WAITING, AUTHORITY],
  ['community_need', ...SHOWN, EVERYBODY],
  ['ballot', 'of anybody', row(1), []],
  ['ballot_mark', 'of anybody', row(1, 'round_id'), []],
];

/** What the authority changes of it: table, column, row. */
export const AUTHORITY_CHANGED: readonly (readonly [string, string, readonly [string, string]])[] = [
  ['framework_version', 'title', ['a draft of ours', row(1)]],
  ['framework_version', 'title', ['published by us', row(2)]],
  ['priority_round', 'closed_at', ['of ours', row(1)]],
  ['community_need', 'state', WAITING],
  ['community_need', 'state', SHOWN],
];

const ofDraft = { tenant_id: ORGANISATIONS.ours, id: rowId(99), tender_id: rowId(1), person_id: PEOPLE.ours };

/** What the authority's people add to a draft besides its content, each in their own name. */
export const OF_A_DRAFT: readonly (readonly [string, Record<string, string>])[] = [
  ['tender_approval_step', { ...ofDraft, action: 'SENT', content_hash: `sha256:${'0'.repeat(64)}` }],
  ['tender_comment', { ...ofDraft, section: 'DEAL', words: 'New' }],
];
