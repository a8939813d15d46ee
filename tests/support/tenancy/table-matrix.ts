import { AUTHORITY_CHANGED, AUTHORITY_SEEN } from './authority-cells.js';
import { type Cell, changes, key, phases, removes, row, sees } from './cells.js';
import { DOCUMENT_CELLS } from './document-matrix.js';
import { rowId } from './fill.js';
import { SEARCH_CELLS } from './search-matrix.js';
import { GROUPS, ORGANISATIONS, PEOPLE } from './viewers.js';

const { AUTHORITY, BIDDER, BIDDER_ALONE, EVERYBODY, JOBS } = GROUPS;
const { ours, other, bidder, rival, programs } = ORGANISATIONS;

const public_ = [...EVERYBODY, 'job-ours'] as const;
const published = [[...AUTHORITY, 'job-ours'], public_, public_] as const;

const OF_ORGANISATION = [
  ['ours', ours, AUTHORITY],
  ['other', other, ['other']],
  ['bidder', bidder, BIDDER],
  ['rival', rival, ['rival']],
] as const;

/** Second factors, which are each person's own, with a column that changes. */
const OF_PERSON = { totp_app: 'last_step', recovery_code: 'used_at', passkey: 'name' } as const;

/** What webhooks are made of. */
const WEBHOOKS = ['webhook_endpoint', 'webhook_secret', 'webhook_delivery'] as const;

/** Which rows are seen. */
const visible: Cell[] = [
  ...phases('tender', 'id', published),
  ...phases('lot', 'id', published),
  ...phases('award_criterion', 'id', published),
  ...phases('lot_measure', 'lot_id', published),
  ...phases('tender_design', 'tender_id', published),
  ...phases('sample_bid_set', 'lot_id', [AUTHORITY, AUTHORITY, AUTHORITY]),
  ...phases('tender_approval_step', 'tender_id', [AUTHORITY, AUTHORITY, AUTHORITY]),
  ...phases('tender_comment', 'tender_id', [AUTHORITY, AUTHORITY, AUTHORITY]),
  ...phases('tender_budget', 'tender_id', [AUTHORITY, AUTHORITY, AUTHORITY]),
  ...phases('tender_deal', 'tender_id', published),
  ...phases('tender_groundwork', 'tender_id', [AUTHORITY, EVERYBODY, EVERYBODY]),
  ...phases('lot_place', 'lot_id', published),
  sees('tender_amendment', 'that waits for its notice', row(2, 'tender_id'), [...AUTHORITY, 'job-ours']),
  sees('tender_amendment', 'that is public', row(3, 'tender_id'), public_),
  ...phases('tender_source', 'tender_id', [AUTHORITY, AUTHORITY, AUTHORITY]),
  sees('bid', 'of a tender open for bids', row(2), BIDDER_ALONE),
  sees('bid', 'of a closed tender', row(3), [...BIDDER, ...AUTHORITY, 'job-ours']),
  sees('bid_envelope', 'of a closed tender', row(3, 'bid_id'), []),
  sees('late_attempt', 'of the bidder', row(3), [...BIDDER, ...AUTHORITY]),
  ...['grade', 'agreed_grade', 'scoring_run'].map((table) =>
    sees(table, 'of a closed tender', row(3), [...AUTHORITY, 'job-ours']),
  ),
  sees('scoring_result', 'of a closed tender', row(3, 'run_id'), [...AUTHORITY, 'job-ours']),
  sees('outbox_message', 'of ours', row(1), [...AUTHORITY, ...JOBS]),
  sees('outbox_message', 'a canary', row(2), JOBS),
  sees('keyed_request', 'for ours', key('key', 'for-ours'), ['ours']),
  sees('keyed_request', 'for no organisation', key('key', 'for-nobody'), ['ours']),
  sees('helper', 'the other authority’s person', key('person_id', PEOPLE.other), ['other']),
  sees('assisted_session', 'of the bidder', key('tenant_id', bidder), [...BIDDER, 'other']),
  sees('assisted_action', 'for the bidder', key('tenant_id', bidder), [...BIDDER, 'other']),
  ...(['api_client', 'api_secret', 'api_token'] as const).flatMap((table) => [
    sees(table, 'of ours', key('tenant_id', ours), AUTHORITY),
    sees(table, 'of a supplier with programs', key('tenant_id', programs), ['program']),
  ]),
  ...WEBHOOKS.flatMap((table) => [
    sees(table, 'of ours', key('tenant_id', ours), [...AUTHORITY, 'job-ours']),
    sees(table, 'of the bidder', key('tenant_id', bidder), BIDDER),
  ]),
  sees('organisation', 'ours', key('id', ours), [...EVERYBODY, 'job-ours']),
  sees('organisation', 'the bidder', key('id', bidder), [...EVERYBODY, 'job-ours']),
  sees('organisation', 'the rival', key('id', rival), EVERYBODY),
  sees('organisation_identifier', 'of the bidder', key('tenant_id', bidder), [...EVERYBODY, 'job-ours']),
  sees('organisation_identifier', 'of the rival', key('tenant_id', rival), EVERYBODY),
  sees('notice', 'that is being written', row(1), [...AUTHORITY, 'job-ours']),
  sees('engagement_answer', 'whose notice is not public', row(1, 'tender_id'), []),
  sees('engagement_answer', 'of a draft with a public notice', row(4, 'tender_id'), EVERYBODY),
  sees('notice', 'that was accepted', row(2), [...EVERYBODY, 'job-ours']),
  ...AUTHORITY_SEEN.map(([table, what, where, may]) => sees(table, what, where, may)),
  ...['authority_theme', 'authority_details'].map((table) => sees(table, 'of ours', key('tenant_id', ours), EVERYBODY)),
  ...OF_ORGANISATION.flatMap(([name, id, may]) => [
    sees('membership', `of ${name}`, key('tenant_id', id), may),
    sees('person', `of ${name}`, key('id', PEOPLE[name]), may),
    sees('session', `of ${name}`, key('person_id', PEOPLE[name]), name === 'ours' ? ['ours'] : may),
  ]),
  sees('membership', 'of the colleague', key('person_id', PEOPLE.colleague), AUTHORITY),
  sees('person', 'the colleague', key('id', PEOPLE.colleague), AUTHORITY),
  sees('session', 'of the colleague', key('person_id', PEOPLE.colleague), ['colleague']),
  sees('audit_leaf', 'of a draft', row(1), [...AUTHORITY, ...JOBS]),
  sees('audit_leaf', 'of a bid while bids are sealed', row(2), [...BIDDER, ...JOBS]),
  sees('audit_leaf', 'of a bid of a closed tender', row(3), [...EVERYBODY, ...JOBS]),
  sees('audit_leaf', 'of a published tender', key('id', `dddddddd${rowId(2).slice(8)}`), [...EVERYBODY, ...JOBS]),
  sees('audit_leaf', 'of signing in', key('id', `eeeeeeee${rowId(1).slice(8)}`), [...BIDDER, ...JOBS]),
  sees('audit_salt', 'of a draft', row(1, 'leaf_id'), AUTHORITY),
  sees('audit_salt', 'of a bid while bids are sealed', row(2, 'leaf_id'), BIDDER),
  sees('audit_salt', 'of a bid of a closed tender', row(3, 'leaf_id'), [...AUTHORITY, ...BIDDER]),
  sees('audit_salt', 'of signing in', key('leaf_id', `eeeeeeee${rowId(1).slice(8)}`), BIDDER),
  sees('membership', 'of somebody elsewhere', key('person_id', PEOPLE.elsewhere), ['elsewhere', 'founder']),
  sees('person', 'elsewhere', key('id', PEOPLE.elsewhere), ['elsewhere', 'founder']),
  sees('session', 'of somebody elsewhere', key('person_id', PEOPLE.elsewhere), ['elsewhere']),
  sees('invitation', 'of ours', row(1), AUTHORITY),
  sees('invitation', 'of the bidder', row(2), BIDDER),
  sees('supplier_profile', 'of the bidder, whose bid is open', key('tenant_id', bidder), [...BIDDER, ...AUTHORITY]),
  sees('supplier_profile', 'of the rival', key('tenant_id', rival), ['rival']),
  sees('identifier_claim', 'of the bidder', key('tenant_id', bidder), []),
  sees('organisation_merge', 'of the bidder', key('tenant_id', bidder), []),
  sees('mail_message', 'to the bidder', row(1), ['job-canary']),
  sees('demo_mail', 'to the bidder', row(1), EVERYBODY),
  ...Object.keys(OF_PERSON).flatMap((table) => [
    sees(table, 'of ours', key('person_id', PEOPLE.ours), ['ours']),
    sees(table, 'of the bidder', key('person_id', PEOPLE.bidder), BIDDER),
  ]),
  ...['provider_identity', 'challenge', 'password_reset'].map((table) =>
    sees(table, 'of the bidder', key('person_id', PEOPLE.bidder), []),
  ),
  sees('registration', 'of somebody', key('email', 'new@example.org'), []),
  sees('attempt_count', 'from somewhere', key('key', 'hash'), EVERYBODY),
  ...['place', 'place_deprivation', 'place_centre', 'place_boundary'].map((table) =>
    sees(table, 'of everybody', key('code', 'E01000001'), EVERYBODY),
  ),
  ...['dataset_version', 'postcode_district', 'cpv_code', 'bank_holiday'].map((table) =>
    sees(table, 'of everybody', key('dataset', 'test'), EVERYBODY),
  ),
];

/** Which rows are changed or deleted; whatever is not named here is nobody's to change. */
const changeable: Cell[] = [
  changes('tender', 'version', ['of a draft', row(1)], [...AUTHORITY, 'job-ours']),
  changes('tender', 'version', ['open for bids', row(2)], [...AUTHORITY, 'job-ours']),
  changes('lot', 'title', ['of a draft', row(1)], AUTHORITY),
  changes('lot', 'title', ['of a tender open for bids', row(2)], AUTHORITY),
  changes('tender_design', 'regime', ['of a draft', row(1, 'tender_id')], AUTHORITY),
  changes('tender_design', 'regime', ['of a tender open for bids', row(2, 'tender_id')], AUTHORITY),
  changes('sample_bid_set', 'cases', ['of a draft', row(1, 'lot_id')], AUTHORITY),
  changes('tender_comment', 'resolved_at', ['of a draft', row(1, 'tender_id')], AUTHORITY),
  changes('tender_comment', 'resolved_at', ['of a tender open for bids', row(2, 'tender_id')], AUTHORITY),
  changes('tender_deal', 'terms', ['of a draft', row(1, 'tender_id')], [...AUTHORITY, 'job-ours']),
  changes('tender_deal', 'terms', ['of a tender open for bids', row(2, 'tender_id')], [...AUTHORITY, 'job-ours']),
  changes('tender_budget', 'plan', ['of a draft', row(1, 'tender_id')], AUTHORITY),
  changes('tender_budget', 'plan', ['of a tender open for bids', row(2, 'tender_id')], AUTHORITY),
  changes('tender_groundwork', 'answers', ['of a draft', row(1, 'tender_id')], AUTHORITY),
  changes('tender_groundwork', 'answers', ['of a tender open for bids', row(2, 'tender_id')], AUTHORITY),
  changes('tender_amendment', 'published_at', ['that waits for its notice', row(2, 'tender_id')], ['job-ours']),
  changes('bid', 'state', ['of a tender open for bids', row(2)], BIDDER_ALONE),
  changes('bid', 'state', ['of a closed tender', row(3)], BIDDER_ALONE),
  ...Object.entries(OF_PERSON).flatMap(([table, column]) => [
    changes(table, column, ['of the bidder', key('person_id', PEOPLE.bidder)], BIDDER),
    removes(table, ['of the bidder', key('person_id', PEOPLE.bidder)], BIDDER),
  ]),
  changes('person', 'password_hash', ['the bidder', key('id', PEOPLE.bidder)], BIDDER),
  changes('person', 'password_hash', ['the colleague', key('id', PEOPLE.colleague)], ['colleague']),
  changes('attempt_count', 'points', ['from somewhere', key('key', 'hash')], EVERYBODY),
  removes('attempt_count', ['from somewhere', key('key', 'hash')], EVERYBODY),
  changes('session', 'revoked_at', ['of the bidder', key('person_id', PEOPLE.bidder)], BIDDER),
  changes('membership', 'roles', ['of the bidder', key('person_id', PEOPLE.bidder)], BIDDER),
  changes('membership', 'roles', ['of somebody elsewhere', key('person_id', PEOPLE.elsewhere)], ['founder']),
  removes('membership', ['of the bidder', key('person_id', PEOPLE.bidder)], BIDDER),
  removes('membership', ['of somebody elsewhere', key('person_id', PEOPLE.elsewhere)], ['founder']),
  removes('lot', ['of a draft', row(5)], AUTHORITY),
  removes('lot', ['of a tender open for bids', row(2)], []),
  removes('sample_bid_set', ['of a draft', row(1, 'lot_id')], AUTHORITY),
  removes('measure_set', ['of ours', row(1)], AUTHORITY),
  removes('tender_template', ['of ours', row(1)], AUTHORITY),
  changes('notice', 'details', ['that is being written', row(1)], [...AUTHORITY, 'job-ours']),
  changes('notice', 'details', ['that was accepted', row(2)], [...AUTHORITY, 'job-ours']),
  ...AUTHORITY_CHANGED.map(([table, column, row]) => changes(table, column, row, AUTHORITY)),
  ...['authority_theme', 'authority_details'].map((table) =>
    changes(table, 'version', ['of ours', key('tenant_id', ours)], ['ours']),
  ),
  changes('invitation', 'revoked_at', ['of ours', row(1)], AUTHORITY),
  changes('invitation', 'revoked_at', ['of the bidder', row(2)], BIDDER),
  changes('supplier_profile', 'headcount', ['of the bidder', key('tenant_id', bidder)], BIDDER),
  changes('supplier_profile', 'headcount', ['of the rival', key('tenant_id', rival)], ['rival']),
  removes('organisation_identifier', ['of the bidder', key('tenant_id', bidder)], BIDDER),
  removes('organisation_identifier', ['of the rival', key('tenant_id', rival)], ['rival']),
  changes('scoring_run', 'progress', ['of a closed tender', row(3)], ['job-ours']),
  changes('audit_leaf', 'position', ['of a draft', row(1)], JOBS),
  changes('outbox_message', 'relayed_at', ['of ours', row(1)], JOBS),
  changes('mail_message', 'recipient', ['to the bidder', row(1)], ['job-canary']),
  changes('outbox_message', 'done_at', ['a canary', row(2)], JOBS),
  changes('keyed_request', 'answer', ['for ours', key('key', 'for-ours')], ['ours']),
  changes('assisted_session', 'ended_at', ['of the bidder', key('tenant_id', bidder)], [...BIDDER, 'other']),
  changes('api_client', 'revoked_at', ['of ours', key('tenant_id', ours)], AUTHORITY),
  changes('api_secret', 'expires_at', ['of ours', key('tenant_id', ours)], AUTHORITY),
  changes('webhook_endpoint', 'status', ['of ours', key('tenant_id', ours)], [...AUTHORITY, 'job-ours']),
  changes('webhook_endpoint', 'status', ['of the bidder', key('tenant_id', bidder)], BIDDER),
  removes('webhook_endpoint', ['of ours', key('tenant_id', ours)], AUTHORITY),
  changes('webhook_secret', 'expires_at', ['of ours', key('tenant_id', ours)], AUTHORITY),
  changes('webhook_delivery', 'attempts', ['of ours', key('tenant_id', ours)], [...AUTHORITY, 'job-ours']),
  removes('webhook_delivery', ['of ours', key('tenant_id', ours)], ['job-ours']),
  removes('api_token', ['of ours', key('tenant_id', ours)], AUTHORITY),
  ...(['award_criterion', 'lot_measure', 'lot_place'] as const).flatMap((table) => {
    const column = table === 'award_criterion' ? 'id' : 'lot_id';
    // Places become what an amendment says once the worker publishes it.
    const may = table === 'lot_place' ? ([...AUTHORITY, 'job-ours'] as const) : AUTHORITY;
    return [
      removes(table, ['of a draft', row(1, column)], may),
      removes(table, ['of a tender open for bids', row(2, column)], may),
    ];
  }),
];

export const CELLS: readonly Cell[] = [...visible, ...changeable, ...DOCUMENT_CELLS, ...SEARCH_CELLS];
