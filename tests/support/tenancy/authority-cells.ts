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
  ...['ward_question_text', 'ward_answer'].flatMap((table) => [
    [table, 'that is withheld', row(1, 'question_id'), AUTHORITY] as const,
    [table, 'that is shown', row(2, 'question_id'), EVERYBODY] as const,
  ]),
  ['councillor', 'of ours', row(1), AUTHORITY],
  ['ward_question', 'that is withheld', row(1), EVERYBODY],
  ['asked_question', 'that waits', `confirm_hash = 'hash'`, []],
  ['ballot_mark', 'of anybody', row(1, 'round_id'), []],
];

/** What the authority changes of it: table, column, row. */
export const AUTHORITY_CHANGED: readonly (readonly [string, string, readonly [string, string]])[] = [
  ['framework_version', 'title', ['a draft of ours', row(1)]],
  ['framework_version', 'title', ['published by us', row(2)]],
  ['priority_round', 'closed_at', ['of ours', row(1)]],
  ['councillor', 'name', ['of ours', row(1)]],
  ['ward_question', 'withheld', ['that is withheld', row(1)]],
  ['community_need', 'state', WAITING],
  ['community_need', 'state', SHOWN],
];

const ofDraft = { tenant_id: ORGANISATIONS.ours, id: rowId(99), tender_id: rowId(1), person_id: PEOPLE.ours };

/** What the authority's people add to a draft besides its content, each in their own name. */
export const OF_A_DRAFT: readonly (readonly [string, Record<string, string>])[] = [
  ['tender_approval_step', { ...ofDraft, action: 'SENT', content_hash: `sha256:${'0'.repeat(64)}` }],
  ['tender_comment', { ...ofDraft, section: 'DEAL', words: 'New' }],
];

const NEW = rowId(99);
const listed = { id: NEW, name: 'New', ward_code: 'E05000001' };
const asked = { councillor_id: rowId(1), asked_by: 'One', asked_on: 'now', channel: 'LETTER', ward_code: 'E05000001' };
const answered = { question_id: rowId(1), version: 2, words: 'New' };

type Added = readonly [string, string, Record<string, string | number>, readonly ProbeName[]];

/** Councillors and what they ask, each with whose it is and who may add it: 3 is a question without its text. */
export const OF_COUNCILLORS: readonly Added[] = [
  ['councillor', ORGANISATIONS.ours, listed, AUTHORITY],
  ['councillor', ORGANISATIONS.bidder, listed, []],
  ['ward_question', ORGANISATIONS.ours, { id: NEW, ...asked }, AUTHORITY],
  ['ward_question_text', ORGANISATIONS.ours, { question_id: rowId(3), words: 'New', language: 'en' }, AUTHORITY],
  ['ward_answer', ORGANISATIONS.ours, answered, AUTHORITY],
];

const answerOf = (tender: number) => ({
  ...{ tenant_id: ORGANISATIONS.ours, tender_id: rowId(tender), number: 2, question: 'New', answer: 'New' },
  published_by: PEOPLE.ours,
});

/** An answer to the market: of a draft whose notice is public, and of one whose is not. */
export const ANSWERED: readonly (readonly [string, Record<string, string | number>, readonly ProbeName[]])[] = [
  ['of a draft with a public notice', answerOf(4), ['ours']],
  ['whose notice is not public', answerOf(1), []],
];

const OWN_ROWS: readonly (readonly [string, Record<string, string | number>])[] = [
  [
    'authority_theme',
    { display_name: 'New', brand_colour: '#14524a', accent_colour: '#14524a', font: 'SYSTEM', version: 1 },
  ],
  [
    'authority_details',
    {
      ...{ ppon: '', street: '', town: '', postcode: '', contact_email: '', telephone: '', website: '', version: 1 },
      ...{ delivery_region: '', vat_percent: '' },
    },
  ],
];

/** How an authority's pages look and what it says of itself: another authority's own, and one of a supplier. */
export const OWN_PAGES: readonly Added[] = OWN_ROWS.flatMap(([table, row]) => [
  [table, ORGANISATIONS.other, { ...row, changed_by: PEOPLE.other }, ['other']] as const,
  [table, ORGANISATIONS.bidder, { ...row, changed_by: PEOPLE.bidder }, []] as const,
]);
