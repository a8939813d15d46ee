import 'reflect-metadata';

import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';

import { type BadInput, badInputs, CASES } from '../support/bad-inputs.js';
import { smallNotice } from '../support/notice.js';
import { type SignedInPerson, signedIn } from '../support/people.js';
import { bidInput, CRITERIA, procurement } from '../support/procurement.js';
import { publishedTender, type World, world } from '../support/world.js';

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
const FAILURES = new Set(schema.getPossibleTypes(schema.getType('UserError') as never).map(({ name }) => name));
/** What a supplier does; all else is the authority's. */
const SUPPLIERS = new Set(['submitBid', 'registerSupplier', 'updateSupplierProfile']);

let here: World;
let supplier: SignedInPerson;
let inputs: BadInput[];
/** The tender that each mutation with a version changes. */
let changed: Record<string, string>;

beforeAll(async () => {
  here = await world(1);
  supplier = here.suppliers[0] as SignedInPerson;
  inputs = badInputs(schema, await soundInputs(), await foreignIds());
}, 60_000);
afterAll(() => here?.close());

/** An input for each mutation that would succeed, were it not spoilt; `version` is the one that stands. */
async function soundInputs(): Promise<Record<string, object>> {
  const [draft, open, closed] = [await here.steps.draft(), await publishedTender(here), await publishedTender(here)];
  const submitted = await here.steps.bid(supplier, closed.lotId, { price: '9.00', jobs: '1' });
  await here.steps.close(here.database, closed.tenderId);
  const bidId = submitted['bid']?.['id'] as string;
  const version = await here.steps.versionOf(draft.tenderId);
  const graded = { bidId, criterionKey: 'quality', grade: '3', reason: 'Shown' };
  const { lotId, tenderId } = draft;
  changed = { closeTender: open.tenderId };
  for (const name of ['updateTender', 'setAwardCriteria', 'addSocialValueCriterion', 'chooseMeasures', 'publishTender'])
    changed[name] = tenderId;
  return {
    importNotice: { authorityId: here.lead.organisation, document: smallNotice() },
    updateTender: { tenderId, version, title: 'A title', estimatedValue: { amount: '1.00', vat: 'EXCLUDES_VAT' } },
    setAwardCriteria: { lotId, version, criteria: CRITERIA, method: '{"kind":"weighted-sum"}', tieBreak: ['price'] },
    addSocialValueCriterion: { lotId, version, weight: '20' },
    chooseMeasures: { lotId, version, measureIds: ['jobs-unemployed'] },
    publishTender: { tenderId, version },
    closeTender: { tenderId: open.tenderId, version: await here.steps.versionOf(open.tenderId) },
    submitBid: bidInput(supplier, open.lotId, { price: '9.00', jobs: '1' }),
    recordGrade: graded,
    recordAgreedGrade: graded,
    requestScoring: { lotId: closed.lotId },
    saveTheme: {
      ...{ authorityId: here.lead.organisation, version: 0, displayName: 'A council', font: 'ARIAL' },
      ...{ brandColour: '#14524a', accentColour: '#14524a' },
    },
    invitePerson: { organisationId: here.lead.organisation, email: 'new@example.org', roles: ['LEAD'] },
    updateSupplierProfile: {
      ...{ organisationId: supplier.organisation, version: 0, headcount: 1, turnover: '1.00', balanceSheet: '1.00' },
      ...{ vcseKind: 'CHARITY', places: ['E06000015'], identifiers: [{ scheme: 'GB-COH', value: '04336774' }] },
      policies: [{ kind: 'OTHER', title: 'One', reviewedOn: '2026-01-01' }],
      insurances: [{ kind: 'OTHER', insurer: 'One', cover: '1.00', expiresOn: '2027-01-01' }],
      declarations: [{ ground: 'TERRORISM', applies: false }],
      connectedPersons: [{ name: 'One', connection: 'EQUIVALENT' }],
    },
    registerSupplier: {
      ...{ name: 'A new supplier', supplierKind: 'VCSE' },
      identifiers: [{ scheme: 'GB-COH', value: '01234567' }],
    },
  };
}

/** Ids of another authority's draft, its lot and organisation, and of a bid that is not there. */
async function foreignIds(): Promise<string[]> {
  const stranger = await signedIn(here.database);
  const { tenderId, lotId } = await procurement(here.api, stranger).draft();
  const bid = Buffer.from(Buffer.from(lotId, 'base64url').toString().replace('Lot', 'Bid')).toString('base64url');
  return [tenderId, lotId, bid, stranger.organisation];
}

/** The input with the version that stands now, unless the version is what is spoilt. */
async function upToDate({ mutation, field, input }: BadInput): Promise<unknown> {
  const tenderId = changed[mutation];
  if (tenderId === undefined || field === 'version') return input;
  return { ...(input as object), version: await here.steps.versionOf(tenderId) };
}

/** What the API made of it: a failure's name, an error's code, or the name of the success. */
async function outcome(bad: BadInput): Promise<string> {
  const { mutation } = bad;
  const input = await upToDate(bad);
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`;
  const { token } = SUPPLIERS.has(mutation) ? supplier : here.lead;
  const sent = await here.api.send({ query, variables: { input } }, { authorization: `Bearer ${token}` });
  return sent.answer.errors?.[0]?.extensions.code ?? (sent.answer.data[mutation]?.['__typename'] as string);
}

const told = ({ mutation, field, how }: BadInput, ended: string) => `${mutation}: ${field} ${how} → ${ended}`;

describe('each mutation with each field of its input', () => {
  it.each(CASES)(
    '%s ends in a named failure or a code',
    async (how) => {
      const cases = inputs.filter((each) => each.how === how);
      const wrong: string[] = [];
      for (const each of cases) {
        const ended = await outcome(each);
        const failed = FAILURES.has(ended) || ended === 'BAD_USER_INPUT';
        if (!failed && (each.mustFail || !ended.endsWith('Success'))) wrong.push(told(each, ended));
      }
      expect(cases.length).toBeGreaterThan(10);
      expect(wrong).toEqual([]);
    },
    120_000,
  );
});

it('an address of 300,000 letters is refused like any other that is unknown, and does not break the index', async () => {
  const input = { email: `${'x'.repeat(300_000)}@example.org`, password: 'whatever it may be' };
  const bad: BadInput = { mutation: 'signIn', field: 'email', how: 'oversized', mustFail: true, input };
  expect(await outcome(bad)).toBe('SignInRefused');
});
