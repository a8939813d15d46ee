import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { eventually } from '../support/eventually.js';
import type { WireAnswer } from '../support/graphql.js';
import { asOwner, type SignedInPerson } from '../support/people.js';
import { bidInput } from '../support/procurement.js';
import { rounds, timeFor } from '../support/rounds.js';
import { publishedTender, rowId, type World, world } from '../support/world.js';

const REGISTER = `mutation ($input: RegisterSupplierInput!) { registerSupplier(input: $input) {
  __typename ... on RegisterSupplierSuccess { organisation { id name identifiers { scheme value } } }
  ... on UserError { message path } } }`;
const SUBMIT = `mutation ($input: SubmitBidInput!) { submitBid(input: $input) {
  __typename ... on SubmitBidSuccess { bid { id receivedAt contentHash lot { id } } }
  ... on InvalidInput { message path faults { path message } } } }`;

const [KEYS, COPIES] = [rounds(100, 1_000), rounds(20, 50)];

let here: World;
let supplier: SignedInPerson;
beforeAll(async () => {
  here = await world(2);
  supplier = here.suppliers[0] as SignedInPerson;
});
afterAll(() => here?.close());

const keyed = (key: string, body: object, { token } = here.lead): Promise<WireAnswer> =>
  here.api.send(body, { 'idempotency-key': key, authorization: `Bearer ${token}` });
const registering = (name: string) => ({
  query: REGISTER,
  variables: { input: { name, supplierKind: 'VCSE', identifiers: [] } },
});
const register = (key: string, name: string, who = here.lead) => keyed(key, registering(name), who);
const counted = (sql: string, ...values: unknown[]) =>
  asOwner(here.database, async (client) => Number((await client.query(sql, values)).rows[0].count));
const registered = (name: string) => counted('select count(*) from organisation where name = $1', name);
const codeOf = ({ answer }: WireAnswer) => answer.errors?.[0]?.extensions.code;

describe('a mutation under an Idempotency-Key', () => {
  it(
    `has one effect and one answer to the byte: ${KEYS} keys, ${COPIES} copies of each at once`,
    async () => {
      for (let from = 0; from < KEYS; from += 5) {
        const keys = Array.from({ length: 5 }, () => randomUUID());
        const copies = await Promise.all(
          keys.map((key) => Promise.all(Array.from({ length: COPIES }, () => register(key, `Copies of ${key}`)))),
        );
        for (const answers of copies) {
          expect(answers[0]?.answer.data.registerSupplier?.['__typename']).toBe('RegisterSupplierSuccess');
          expect(new Set(answers.map(({ dataText }) => dataText)).size).toBe(1);
        }
      }
      const names = await counted("select count(*) from organisation where name like 'Copies of %'");
      const distinct = await counted("select count(distinct name) from organisation where name like 'Copies of %'");
      expect([names, distinct]).toEqual([KEYS, KEYS]);
    },
    timeFor(KEYS, 1_000),
  );

  it('answers a repeated request later as it did the first time, also where the first was refused', async () => {
    const [key, name] = [randomUUID(), 'x'.repeat(201)];
    const [first, again] = [await register(key, name), await register(key, name)];
    expect(first.answer.data.registerSupplier?.['__typename']).toBe('InvalidInput');
    expect(again.dataText).toBe(first.dataText);
  });

  it('is refused as a mismatch with another input, and nothing is done', async () => {
    const key = randomUUID();
    await register(key, 'The first name');
    const other = await register(key, 'The second name');
    expect([other.status, codeOf(other)]).toEqual([422, 'IDEMPOTENCY_MISMATCH']);
    expect(await registered('The second name')).toBe(0);
  });

  it('belongs to one person: another’s same key is another request', async () => {
    const key = randomUUID();
    const [mine, theirs] = [await register(key, 'Mine'), await register(key, 'Theirs', supplier)];
    expect([mine, theirs].map(({ answer }) => answer.data.registerSupplier?.['__typename'])).toEqual([
      'RegisterSupplierSuccess',
      'RegisterSupplierSuccess',
    ]);
  });

  it('leaves neither effect nor answer when it breaks down, so that a retry does it once', async () => {
    const [key, name] = [randomUUID(), `After the crash ${randomUUID()}`];
    const first = await asOwner(here.database, async (owner) => {
      await owner.query('begin; lock table organisation in access exclusive mode');
      const sent = register(key, name);
      await killWaiting();
      return sent;
    });
    expect(codeOf(first)).toBe('INTERNAL');
    expect(await registered(name)).toBe(0);
    const retried = await register(key, name);
    expect(retried.answer.data.registerSupplier?.['__typename']).toBe('RegisterSupplierSuccess');
    expect((await register(key, name)).dataText).toBe(retried.dataText);
    expect(await registered(name)).toBe(1);
  });

  it.each([
    ['two mutations', 'mutation { ping again: ping }'],
    ['a fragment in place of the mutation', 'mutation { ...Two } fragment Two on Mutation { ping }'],
    ['what a bid says', SUBMIT.replace('lot { id }', 'content { price { amount } }')],
    [
      'the address of somebody whom nobody could erase there',
      'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { ... on InvitePersonSuccess { invitation { email } } } }',
    ],
    [
      'the name of somebody',
      'mutation ($input: RegisterSupplierInput!) { registerSupplier(input: $input) { ... on RegisterSupplierSuccess { organisation { members(first: 9) { edges { node { person { name } } } } } } } }',
    ],
    ['who did what', SUBMIT.replace('lot { id }', 'auditTrail { edges { node { who } } }')],
    [
      'who helped',
      'mutation ($input: EndAssistedSessionInput!) { endAssistedSession(input: $input) { ... on EndAssistedSessionSuccess { session { helperName } } } }',
    ],
    ['a secret', 'mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignInSuccess { token } } }'],
  ])('is refused when it holds %s', async (_, query) => {
    const refused = await keyed(randomUUID(), { query });
    expect([refused.status, codeOf(refused)]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('needs a session and a key of visible characters', async () => {
    const ping = { query: 'mutation { ping }' };
    expect(codeOf(await here.api.send(ping, { 'idempotency-key': 'a' }))).toBe('UNAUTHENTICATED');
    expect(codeOf(await keyed('two words', ping))).toBe('BAD_USER_INPUT');
    expect(codeOf(await keyed('k'.repeat(201), ping))).toBe('BAD_USER_INPUT');
  });
});

describe('a bid under an Idempotency-Key', () => {
  it('is one bid however often it is sent, and its answer holds nothing of what it says', async () => {
    const { lotId } = await publishedTender(here);
    const [key, canary] = [randomUUID(), `canary${randomUUID().replaceAll('-', '')}`];
    const input = bidInput(supplier, lotId, { price: '70707.07', jobs: '3' });
    const answers = input.answers.map((answer) => ({ ...answer, text: canary }));
    const body = { query: SUBMIT, variables: { input: { ...input, answers } } };
    const sent = await Promise.all([1, 2, 3, 4, 5].map(() => keyed(key, body, supplier)));
    expect(sent[0]?.answer.data.submitBid?.['__typename']).toBe('SubmitBidSuccess');
    expect(new Set(sent.map(({ dataText }) => dataText)).size).toBe(1);
    expect(await counted('select count(*) from bid where lot_id = $1', rowId(lotId))).toBe(1);

    const broken = {
      ...{ ...input, price: { amount: '70707.071', vat: 'EXCLUDES_VAT' } },
      answers: [{ criterionKey: canary, text: canary }],
      commitments: [{ measureId: canary, quantity: '0', years: 0, places: [canary] }],
    };
    const refused = await keyed(randomUUID(), { query: SUBMIT, variables: { input: broken } }, supplier);
    expect(refused.answer.data.submitBid?.['__typename']).toBe('InvalidInput');
    const kept = await asOwner(here.database, (client) => client.query('select k::text from keyed_request k'));
    const text = JSON.stringify(kept.rows);
    expect(text).toContain('SubmitBidSuccess');
    for (const trace of [canary, Buffer.from(canary).toString('base64').slice(0, -4), '70707'])
      expect(text).not.toContain(trace);
  });

  it('keeps the key with the organisation that bids', async () => {
    const { lotId } = await publishedTender(here);
    const key = randomUUID();
    const input = bidInput(supplier, lotId, { price: '1.00', jobs: '1' });
    await keyed(key, { query: SUBMIT, variables: { input } }, supplier);
    const sql = 'select count(*) from keyed_request where key = $1 and tenant_id = $2 and principal_id = $3';
    expect(await counted(sql, key, supplier.organisationId, supplier.personId)).toBe(1);
  });
});

/** Ends the connection of the api that waits for a lock, as a crash would. */
async function killWaiting(): Promise<void> {
  const admin = new pg.Client({ connectionString: here.database.admin });
  await admin.connect();
  await eventually(async () => {
    const { rowCount } = await admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and usename = 'commonweal_api' and wait_event_type = 'Lock'`,
    );
    return rowCount === 1;
  });
  await admin.end();
}
