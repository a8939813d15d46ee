import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { asOwner, member, type SignedInPerson, signedIn } from '../support/people.js';
import type { Loose } from '../support/graphql.js';
import { publishedTender, type World, world } from '../support/world.js';

let here: World;
let supplier: SignedInPerson;
let rival: SignedInPerson;
beforeAll(async () => {
  here = await world(2);
  [supplier, rival] = here.suppliers as [SignedInPerson, SignedInPerson];
}, 60_000);
afterAll(() => here?.close());

const SHOWN = `organisation { identifiers { scheme value } profile { version size isSme headcount turnover { amount }
  vcseKind places policies { title isExpired } insurances { cover isExpired } declarations { ground force applies declaredAt }
  undeclaredGrounds connectedPersons { name connection identifier } } }`;
async function update(by: SignedInPerson, version: number, changes: object): Promise<Loose> {
  const document = `mutation ($input: UpdateSupplierProfileInput!) { updateSupplierProfile(input: $input) { __typename
    ... on UserError { message path } ... on InvalidInput { faults { path message } } ... on Conflict { currentVersion }
    ... on UpdateSupplierProfileSuccess { ${SHOWN} } } }`;
  const input = { organisationId: by.organisation, version, ...changes };
  const { data, errors } = await here.api.gql(document, { input }, by.token);
  if (errors) throw new Error(JSON.stringify(errors));
  return data['updateSupplierProfile'] as Loose;
}
const profileOf = async (organisation: string, viewer: SignedInPerson) =>
  (
    await here.api.gql(
      'query ($id: ID!) { node(id: $id) { ... on Organisation { profile { version headcount } } } }',
      { id: organisation },
      viewer.token,
    )
  ).data.node?.['profile'];

describe('a supplier’s profile', () => {
  it('says once what every buyer asks', async () => {
    const changed = await update(supplier, 0, {
      ...{ headcount: 12, turnover: '900000.00', vcseKind: 'CHARITY', places: ['W06000001', 'E06000015'] },
      policies: [{ kind: 'SAFEGUARDING', title: ' Safeguarding ', reviewedOn: '2025-01-01', expiresOn: '2025-12-31' }],
      insurances: [{ kind: 'PUBLIC_LIABILITY', insurer: 'Mutual', cover: '5000000', expiresOn: '2999-01-01' }],
      declarations: [
        { ground: 'TAX_OFFENCES', applies: false },
        { ground: 'ENVIRONMENTAL_MISCONDUCT', applies: true, explanation: 'A spill in 2021; mended since' },
      ],
      connectedPersons: [{ name: 'Mair Lloyd', connection: 'DIRECTOR_OR_TRUSTEE' }],
      identifiers: [{ scheme: 'GB-CHC', value: '1128267' }],
    });
    const shown = changed['organisation'] as Loose;
    expect(shown['identifiers']).toEqual([{ scheme: 'GB-CHC', value: '1128267' }]);
    expect(shown['profile']).toMatchObject({
      ...{ version: 1, size: 'SMALL', isSme: true, turnover: { amount: '900000.00' }, vcseKind: 'CHARITY' },
      policies: [{ title: 'Safeguarding', isExpired: true }],
      insurances: [{ cover: '5000000.00', isExpired: false }],
      declarations: [
        { ground: 'TAX_OFFENCES', force: 'MANDATORY', applies: false },
        { ground: 'ENVIRONMENTAL_MISCONDUCT', force: 'DISCRETIONARY', applies: true },
      ],
      connectedPersons: [{ name: 'Mair Lloyd', connection: 'DIRECTOR_OR_TRUSTEE', identifier: null }],
    });
    expect(shown['profile']?.['undeclaredGrounds']).toHaveLength(16);
  });

  it('keeps what a change leaves out, and the date of a declaration that stays', async () => {
    const before = (await update(supplier, 1, { headcount: 13 }))['organisation']?.['profile'] as Loose;
    const after = (
      await update(supplier, 2, {
        turnover: null,
        declarations: [{ ground: 'TAX_OFFENCES', applies: false }],
      })
    )['organisation']?.['profile'] as Loose;
    expect(after).toMatchObject({ version: 3, headcount: 13, turnover: null, size: null, places: before['places'] });
    expect(after['declarations']?.[0]?.['declaredAt']).toBe(before['declarations']?.[0]?.['declaredAt']);
  });

  it('is not changed over what somebody else wrote meanwhile', async () => {
    const stale = await update(supplier, 1, { headcount: 1 });
    expect(stale).toMatchObject({ __typename: 'Conflict', currentVersion: 3 });
    const editor = await member(here.database, supplier, [['EDITOR']]);
    const both = await Promise.all([update(supplier, 3, { headcount: 20 }), update(editor, 3, { headcount: 30 })]);
    expect(both.map((each) => String(each['__typename'])).toSorted()).toEqual([
      'Conflict',
      'UpdateSupplierProfileSuccess',
    ]);
  });

  it('is refused with everything that is wrong at once', async () => {
    const business = await signedIn(here.database, 'SUPPLIER');
    await asOwner(here.database, (client) =>
      client.query(`update organisation set supplier_kind = 'BUSINESS' where id = $1`, [business.organisationId]),
    );
    const refused = await update(business, 0, {
      ...{ headcount: -1, turnover: '-1', vcseKind: 'CHARITY', places: ['Anglesey'] },
      insurances: [{ kind: 'CYBER', insurer: ' ', cover: '1.234', expiresOn: '2030-01-01' }],
      declarations: [{ ground: 'TERRORISM', applies: true }],
      identifiers: [{ scheme: 'GB-VAT', value: '107328001' }],
    });
    expect((refused['faults'] as unknown as { path: string }[]).map(({ path }) => path)).toEqual([
      ...['$.headcount', '$.turnover', '$.vcseKind', '$.places[0]', '$.insurances[0].insurer', '$.insurances[0].cover'],
      ...['$.declarations[0].explanation', '$.identifiers[0].value'],
    ]);
  });

  it('has numbers that no other has, whichever way they are written; a VAT group’s may be shared', async () => {
    await update(rival, 0, { identifiers: [{ scheme: 'GB-COH', value: '4336774' }] });
    const taken = await update(supplier, 4, { identifiers: [{ scheme: 'gb-coh', value: ' 04336774' }] });
    expect(taken).toMatchObject({ __typename: 'IdentifierTaken', path: ['identifiers'] });
    const shared = [{ scheme: 'GB-VAT', value: 'GB 107 3280 00' }];
    expect((await update(rival, 1, { identifiers: shared }))['__typename']).toBe('UpdateSupplierProfileSuccess');
    expect((await update(supplier, 4, { identifiers: shared }))['__typename']).toBe('UpdateSupplierProfileSuccess');
  });

  it('is seen by a buyer with a bid, once the lot is closed, and not before: who bids is nobody’s business', async () => {
    expect(await profileOf(supplier.organisation, here.lead)).toBeNull();
    const { tenderId, lotId } = await publishedTender(here);
    await here.steps.bid(supplier, lotId, { price: '9.00', jobs: '1' });
    expect(await profileOf(supplier.organisation, here.lead)).toBeNull();
    await here.steps.close(here.database, tenderId);
    expect(await profileOf(supplier.organisation, here.lead)).toMatchObject({ version: 5 });
    expect(await profileOf(rival.organisation, here.lead)).toBeNull();
    expect(await profileOf(supplier.organisation, rival)).toBeNull();
    expect(await profileOf(supplier.organisation, await signedIn(here.database))).toBeNull();
  });
});
