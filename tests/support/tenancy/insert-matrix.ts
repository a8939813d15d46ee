import { ANSWERED, OF_A_DRAFT, OF_COUNCILLORS, OWN_PAGES } from './authority-cells.js';
import { rowId } from './fill.js';
import type { Cell } from './cells.js';
import { GROUPS, NOBODY, ORGANISATIONS, PEOPLE, PROGRAM, type ProbeName } from './viewers.js';

const { AUTHORITY, BIDDER, BIDDER_ALONE, EVERYBODY } = GROUPS;
const { ours, bidder, rival, empty, unborn, programs } = ORGANISATIONS;
const NEW = rowId(99);

const quoted = (value: string | number | boolean) => (typeof value === 'string' ? `'${value}'` : String(value));
const adds = (
  table: string,
  row: string,
  values: Record<string, string | number | boolean>,
  may: readonly ProbeName[],
) =>
  ({
    ...{ table, command: 'insert', row, may },
    sql: `insert into ${table} (${Object.keys(values).join(', ')}) values (${Object.values(values).map(quoted).join(', ')})`,
  }) satisfies Cell;

const bid = (lot: number) => ({
  ...{ tenant_id: ours, id: NEW, lot_id: rowId(lot), supplier_id: rival, party_ids: `{${rival}}` },
  ...{ state: 'SUBMITTED', received_at: 'now', content_hash: 'sha256:0', size: 1 },
});
const grade = (of: number) => ({
  ...{ tenant_id: ours, id: NEW, bid_id: rowId(of), criterion_key: 'x', grade: 1, reason: 'x' },
});
const tender = {
  ...{ reference: 'NEW', title: 'New', description: '', state: 'DRAFT', buyer: '{}', cpv_codes: '{}', currency: 'GBP' },
};
const design = {
  ...{ nation: 'ENGLAND', subject: 'SERVICES', authority: 'SUB_CENTRAL', notice_date: '2026-12-01' },
  ...{ regime: 'ACT_OPEN', stages: '[]' },
};
const lot = { number: 2, title: 'Two', method: '{}', precision: 2, tie_break: '{}' };
const template = { id: NEW, name: 'New', content: '{"lots":[]}' };
const criterion = { key: 'new', name: 'New', kind: 'PRICE', weight: 1, position: 1 };
const late = { attempted_at: 'now', content_hash: 'sha256:0', size: 1 };
const result = { input_hash: 'sha256:0', result_hash: 'sha256:0', bundle: '{}', result: '{}', report: '{}' };
const mail = { recipient: 'new@example.org', language: 'en', letter: '{}' };
const keyed = { principal_id: PEOPLE.bidder, key: 'new', fingerprint: 'x' };
const passkey = { credential_id: 'new', public_key: 'x', sign_count: 0, transports: '{}', name: 'New' };
const invitation = { email: 'newer@example.org', roles: '{LEAD}', language: 'en', token_hash: 'new' };
const supplier = { kind: 'SUPPLIER', name: 'New', supplier_kind: 'VCSE' };

const framework = { id: NEW, framework_id: NEW, number: 1, state: 'DRAFT', title: 'New', content: '{}' };
const round = {
  ...{ area_code: 'E01000001', title: 'New', ballot_kind: 'RANKED', most_choices: 3 },
  ...{ opens_at: 'now', closes_at: '2099-01-01' },
};
const need = { round_id: rowId(1), number: 9, title: 'New', origin: 'STAFF', state: 'SHOWN' };
const set = { id: NEW, key: 'new', name: 'New', publisher: 'One', licence: 'CC0-1.0', file_hash: 'x', measures: '[]' };

const notice = (state: string) => ({
  ...{ tenant_id: ours, id: NEW, tender_id: rowId(1), type: 'UK1', ocid: 'ocds-test00-9', state, details: '{}' },
  ...{ serial: 9, release: '{}', submitted_at: 'now', decided_at: 'now' },
});

const version = { number: 2, reason: 'New', amended_by: PEOPLE.ours, amended_at: 'now', before: '{}', after: '{}' };
const amendment = { tenant_id: ours, tender_id: rowId(2), ...version };
const place = { tenant_id: ours, lot_id: rowId(1), code: 'E06000008', position: 1, channels: '{}' };

const kept = { media_type: 'text/csv', bytes: 1, sha256: `sha256:${'0'.repeat(64)}` };
const document = {
  ...{ id: NEW, tender_id: rowId(1), file_id: rowId(4), position: 2, kind: 'OTHER', title: 'New' },
  ...{ file_name: 'new.csv', ...kept },
};

const leaf = (person: string, tender: number) => ({
  ...{ tenant_id: ours, id: NEW, person_id: person, action: 'test', object_type: 'Test', object_id: NEW },
  tender_id: rowId(tender),
});
const salt = { leaf_id: rowId(98), salt: 'a'.repeat(64) };
/** Of nobody: it covers how much is bid. */
const cover = { tenant_id: NOBODY, id: NEW, action: 'cover', object_type: 'Cover', object_id: NEW };
const client = { id: NEW, kind: 'API_KEY', name: 'New', scopes: '{bids:write}' };
const secret = { id: NEW, prefix: 'new', hash: 'hash', expires_at: 'now' };
const token = { token_hash: 'new', client_id: PROGRAM, secret_id: PROGRAM, scopes: '{}', expires_at: 'now' };

const endpoint = { id: NEW, url: 'https://hooks.example.org/', kinds: '{}', feed_place: -1, feed_sequence: -1 };
const delivery = { id: NEW, endpoint_id: rowId(1), kind: 'test', body: '{}' };

/** Which rows are added, each complete and right in itself. */
export const INSERTS: readonly Cell[] = [
  adds('organisation', 'a supplier of one’s own', { id: unborn, ...supplier }, ['founder']),
  adds('organisation', 'an authority', { id: unborn, kind: 'AUTHORITY', name: 'New' }, []),
  adds('organisation_identifier', 'of a supplier of one’s own', { tenant_id: empty, scheme: 'GB-COH', value: '3' }, [
    'founder',
  ]),
  adds('membership', 'of a supplier of one’s own', { tenant_id: empty, person_id: PEOPLE.bidder, roles: '{OWNER}' }, [
    'founder',
  ]),
  adds('membership', 'in an authority', { tenant_id: ours, person_id: PEOPLE.bidder, roles: '{LEAD}' }, ['insider']),
  adds('framework_version', 'of ours', { ...framework, tenant_id: ours }, AUTHORITY),
  adds('framework_version', 'of a supplier', { ...framework, tenant_id: bidder }, []),
  adds('priority_round', 'of ours', { tenant_id: ours, id: NEW, ...round }, AUTHORITY),
  adds('priority_round', 'of a supplier', { tenant_id: bidder, id: NEW, ...round }, []),
  adds('community_need', 'of a round of ours', { tenant_id: ours, id: NEW, ...need }, AUTHORITY),
  ...[...OF_COUNCILLORS, ...OWN_PAGES].map(([table, tenant_id, values, may]) =>
    adds(table, `of ${tenant_id}`, { tenant_id, ...values }, may),
  ),
  adds('tender_template', 'of ours', { ...template, tenant_id: ours }, AUTHORITY),
  adds('tender_template', 'of a supplier', { ...template, tenant_id: bidder }, []),
  adds('measure_set', 'of ours', { ...set, tenant_id: ours }, AUTHORITY),
  adds('measure_set', 'of a supplier', { ...set, tenant_id: bidder }, []),
  adds('notice', 'that is being written', notice('DRAFT'), [...AUTHORITY, 'job-ours']),
  adds('notice', 'that was accepted by nobody', notice('ACCEPTED'), []),
  ...ANSWERED.map(([what, of, may]) => adds('engagement_answer', what, of, may)),
  adds('person', 'anybody', { id: NEW, email: 'new@example.org', name: 'New', password_hash: 'none' }, []),
  adds('session', 'of the bidder', { token_hash: 'new', person_id: PEOPLE.bidder, expires_at: 'now' }, BIDDER),
  adds('totp_app', 'of the bidder', { person_id: PEOPLE.bidder, id: NEW, sealed_secret: 'x' }, BIDDER),
  adds('recovery_code', 'of the bidder', { person_id: PEOPLE.bidder, code_hash: 'new' }, BIDDER),
  adds('passkey', 'of the bidder', { person_id: PEOPLE.bidder, id: NEW, ...passkey }, BIDDER),
  adds('attempt_count', 'from anywhere', { key: 'new', points: 1 }, EVERYBODY),
  adds('outbox_message', 'of ours', { tenant_id: ours, id: NEW, job: 'a', key: 'k', payload: '{}' }, [
    ...AUTHORITY,
    'job-ours',
  ]),
  adds('mail_message', 'past the function that posts', { tenant_id: NOBODY, id: NEW, ...mail, template: 'a.mail' }, []),
  adds('demo_mail', 'a delivered mail', { tenant_id: NOBODY, id: NEW, ...mail }, ['job-canary']),
  adds('outbox_message', 'a canary', { tenant_id: NOBODY, id: NEW, job: 'a', key: 'k', payload: '{}' }, ['job-canary']),
  adds('keyed_request', 'for the bidder', { tenant_id: bidder, ...keyed }, BIDDER),
  adds('keyed_request', 'for no organisation', { tenant_id: PEOPLE.bidder, ...keyed }, BIDDER),
  adds('keyed_request', 'for an organisation of others', { tenant_id: rival, ...keyed }, []),
  adds('invitation', 'of ours', { tenant_id: ours, id: NEW, ...invitation, invited_by: PEOPLE.ours }, ['ours']),
  adds('supplier_profile', 'of one’s own', { tenant_id: empty, updated_by: PEOPLE.bidder }, ['founder']),
  adds('identifier_claim', 'of one’s own', { tenant_id: bidder, scheme: 'GB-COH', value: '9' }, BIDDER),
  adds('tender', 'of ours', { tenant_id: ours, id: NEW, ...tender }, AUTHORITY),
  adds('tender_design', 'of a draft', { tenant_id: ours, tender_id: rowId(4), ...design }, AUTHORITY),
  adds('tender_deal', 'of a draft', { tenant_id: ours, tender_id: rowId(4), terms: '{}' }, [...AUTHORITY, 'job-ours']),
  adds('uploaded_file', 'of ours', { tenant_id: ours, id: NEW, uploaded_by: NEW, name: 'a.csv', ...kept }, AUTHORITY),
  adds('tender_document', 'of a draft', { ...document, tenant_id: ours }, AUTHORITY),
  adds('tender_groundwork', 'of a draft', { tenant_id: ours, tender_id: rowId(4), answers: '[]' }, AUTHORITY),
  adds('tender_budget', 'of a draft', { tenant_id: ours, tender_id: rowId(4), plan: '{}' }, AUTHORITY),
  adds('tender_amendment', 'of a tender open for bids', amendment, AUTHORITY),
  adds('lot_place', 'of a draft', place, [...AUTHORITY, 'job-ours']),
  adds('tender_source', 'of a draft', { tenant_id: ours, tender_id: rowId(4), payload: '{}', report: '{}' }, AUTHORITY),
  adds('lot', 'of a draft', { tenant_id: ours, id: NEW, tender_id: rowId(1), ...lot }, AUTHORITY),
  adds('award_criterion', 'of a draft', { tenant_id: ours, id: NEW, lot_id: rowId(1), ...criterion }, AUTHORITY),
  adds(
    'lot_measure',
    'of a draft',
    { tenant_id: ours, lot_id: rowId(1), measure_id: 'new', snapshot: '{}' },
    AUTHORITY,
  ),
  adds('sample_bid_set', 'of a draft', { tenant_id: ours, lot_id: rowId(4), cases: '[]' }, AUTHORITY),
  ...OF_A_DRAFT.map(([table, values]) => adds(table, 'in one’s own name', values, ['ours'])),
  adds('bid', 'for a lot open for bids', bid(2), ['rival']),
  adds('bid', 'for a closed lot', bid(3), []),
  adds('bid', 'for a draft', bid(1), []),
  adds('bid_envelope', 'of one’s own bid', { tenant_id: ours, bid_id: rowId(2), content: 'sealed' }, BIDDER_ALONE),
  adds(
    'late_attempt',
    'of the bidder',
    {
      ...{ tenant_id: ours, id: NEW, lot_id: rowId(3), supplier_id: bidder, person_id: PEOPLE.bidder, ...late },
    },
    BIDDER_ALONE,
  ),
  adds(
    'late_attempt',
    'of a program',
    {
      ...{ tenant_id: ours, id: NEW, lot_id: rowId(3), supplier_id: programs, client_id: PROGRAM, ...late },
    },
    ['program'],
  ),
  adds('assisted_action', 'for the bidder', { tenant_id: bidder, id: NEW, session_id: rowId(1), verb: 'x' }, BIDDER),
  adds('api_client', 'of ours', { ...client, tenant_id: ours, created_by: PEOPLE.ours }, ['ours']),
  adds('api_client', 'of others', { ...client, tenant_id: rival, created_by: PEOPLE.ours }, []),
  adds('api_secret', 'of ours', { ...secret, tenant_id: ours, client_id: rowId(1) }, AUTHORITY),
  adds('webhook_endpoint', 'of ours', { ...endpoint, tenant_id: ours, created_by: PEOPLE.ours }, ['ours']),
  adds('webhook_endpoint', 'of others', { ...endpoint, tenant_id: rival, created_by: PEOPLE.ours }, []),
  adds('webhook_secret', 'of ours', { tenant_id: ours, id: NEW, endpoint_id: rowId(1), sealed: 'x' }, AUTHORITY),
  adds('webhook_delivery', 'to ours', { ...delivery, tenant_id: ours }, [...AUTHORITY, 'job-ours']),
  adds('api_token', 'of a program', { ...token, tenant_id: programs }, ['program']),
  adds('grade', 'of a bid that is open', { ...grade(3), evaluator_id: PEOPLE.ours }, ['ours']),
  adds('grade', 'of a bid still sealed', { ...grade(2), evaluator_id: PEOPLE.ours }, []),
  adds('agreed_grade', 'of a bid that is open', { ...grade(3), revision: 1, recorded_by: PEOPLE.ours }, ['ours']),
  adds('agreed_grade', 'of a bid still sealed', { ...grade(2), revision: 1, recorded_by: PEOPLE.ours }, []),
  adds(
    'scoring_run',
    'of ours',
    {
      ...{ tenant_id: ours, id: NEW, lot_id: rowId(3), requested_by: PEOPLE.ours, state: 'QUEUED', progress: 0 },
    },
    ['ours'],
  ),
  adds('audit_leaf', 'of one’s own draft', { ...leaf(PEOPLE.ours, 1), on_behalf_of: ours }, ['ours', 'job-ours']),
  adds('audit_leaf', 'of others’ draft', { ...leaf(PEOPLE.bidder, 1), on_behalf_of: bidder }, ['insider', 'job-ours']),
  adds('audit_leaf', 'of a bid', { ...leaf(PEOPLE.bidder, 2), on_behalf_of: bidder }, [...BIDDER, 'job-ours']),
  adds('audit_leaf', 'on behalf of others', { ...leaf(PEOPLE.ours, 1), on_behalf_of: bidder }, ['job-ours']),
  adds('audit_leaf', 'of signing in', { ...leaf(PEOPLE.bidder, 4), tenant_id: PEOPLE.bidder }, BIDDER),
  adds('audit_leaf', 'that says nothing', cover, ['job-canary']),
  adds('audit_salt', 'of one’s own leaf', { tenant_id: ours, person_id: PEOPLE.ours, ...salt }, ['ours', 'job-ours']),
  adds('scoring_result', 'of ours', { tenant_id: ours, run_id: rowId(4), lot_id: rowId(4), ...result }, ['job-ours']),
];
