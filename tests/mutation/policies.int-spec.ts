import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApi, type TestApi } from '../support/graphql.js';
import { type AccessWorld, accessWorld, PHASES } from '../support/tenancy/access-world.js';
import { ACCESS } from '../support/tenancy/field-access.js';
import { FieldSight, type Leak, leakText, may } from '../support/tenancy/field-sight.js';
import type { Strange } from '../support/tenancy/strange.js';
import { strangeRequests } from '../support/tenancy/strange-requests.js';
import { Strangers } from '../support/tenancy/strangers.js';

declare global {
  /** Where loosening-transform.mjs found policies, and which of them let everything through now. */
  var policyPlaces: Set<string> | undefined;
  var loosened: Set<string> | undefined;
}

/** Rules of phases, not policies of who may: one stands twice, in the lot and in its tender; one says whether anybody is to be told. */
const RULE = /request-scoring\.ts:\d+ lot\.closedAt|abandon-tender\.ts:\d+ tender\.publishedAt/;
const policies = () => [...(globalThis.policyPlaces ?? [])].filter((place) => !RULE.test(place));

let at: AccessWorld;
let withRls: TestApi;
let withoutRls: TestApi;
let requests: Strange[];
beforeAll(async () => {
  at = await accessWorld();
  withRls = await startApi(at.here.database, { log: 'silent' });
  withoutRls = await startApi({ ...at.here.database, api: at.here.database.owner }, { log: 'silent' });
  requests = strangeRequests(at);
}, 120_000);
afterAll(async () => {
  globalThis.loosened = undefined;
  await withRls?.close();
  await withoutRls?.close();
  await at?.here.close();
});

const looks = Object.keys(ACCESS.fields).flatMap((type) => PHASES.map((phase) => ({ type, phase })));

/** Everything that is seen and ought not to be. */
async function leaks(api: TestApi): Promise<Leak[]> {
  const sight = new FieldSight(at, api);
  const found: Leak[] = [];
  for (const look of looks.filter(sight.isThere)) found.push(...(await sight.see(look)).leaks);
  return found;
}

/** Whether the matrix of fields would fail. */
async function isSeen(): Promise<boolean> {
  const sight = new FieldSight(at, withoutRls);
  for (const look of looks.filter(sight.isThere)) {
    const { leaks: out, gaps } = await sight.see(look);
    if (out.length + gaps.length > 0) return true;
  }
  return false;
}

/** Whether a stranger would learn or do something. */
async function isFelt(): Promise<boolean> {
  const strangers = new Strangers(at, withoutRls);
  for (const request of requests) if (!(await strangers.learnsNothing(request))) return true;
  return (await strangers.sendsFile()) || strangers.waitsForBids();
}

/** The places of policies that can be taken away, one at a time, without being missed. */
async function unnoticedBy(notices: () => Promise<boolean>, places: readonly string[]): Promise<string[]> {
  const unnoticed: string[] = [];
  for (const place of places) {
    globalThis.loosened = new Set([place]);
    if (!(await notices())) unnoticed.push(place);
  }
  globalThis.loosened = undefined;
  return unnoticed;
}

/**
 * An invitation is known to its own people alone: strangers try to take one back in invitations.int-spec.ts. What refuses
 * to manage programs only chooses words: strangers are told that there is no such thing in api-clients.int-spec.ts. A search
 * that an organisation keeps is read again by its own people alone, whoever wrote it: strangers try all that there is to
 * try in organisation-searches.int-spec.ts.
 */
const TRIED_ELSEWHERE = /revoke-invitation|management-refusal|search-key/;

/** Lists choose among rows that the viewer may see anyway: without our policies, the rows decide. */
const ROWS: Readonly<Record<string, string>> = {
  // An empty trail in place of none.
  ...{ 'Tender.auditTrail': 'Tender', 'Bid.auditTrail': 'Bid', 'Organisation.auditTrail': 'Organisation' },
  ...{ 'Query.tenders': 'Tender', 'Query.opportunities': 'Tender', 'Query.myBids': 'Bid', 'Lot.bids': 'Bid' },
  ...{ 'Query.changes': 'Tender' },
};
const isOfOthers = ({ type, field, phase, viewer }: Leak): boolean =>
  !may(ROWS[`${type}.${field}`] ?? '', 'id', phase).includes(viewer);

describe('row level security alone, with every policy of use cases and queries taken away', () => {
  beforeAll(() => void (globalThis.loosened = new Set(policies())));
  afterAll(() => void (globalThis.loosened = undefined));

  it('leaks no field', async () => {
    expect((await leaks(withRls)).filter(isOfOthers).map(leakText)).toEqual([]);
  }, 60_000);

  it('lets no stranger change anything', async () => {
    const done: string[] = [];
    const strangers = new Strangers(at, withRls);
    for (const request of requests)
      if (await strangers.succeeds(request)) done.push(`${request.viewer} ${request.mutation}`);
    expect(done).toEqual([]);
    expect(await strangers.sendsFile()).toBe(false);
  }, 60_000);
});

describe('the policies alone, without row level security', () => {
  it('were found', () => {
    expect(policies().length).toBeGreaterThanOrEqual(20);
  });

  it('leak no field', async () => {
    expect((await leaks(withoutRls)).map(leakText)).toEqual([]);
  }, 60_000);

  it('tell strangers what they tell of things that do not exist, and let them wait for nothing', async () => {
    expect(await isFelt()).toBe(false);
  }, 60_000);

  it('are missed when any one of them is taken away', async () => {
    // What strangers do stays done, so all looks come first; a use case shows nothing, so looking would be in vain.
    const shown = await unnoticedBy(
      isSeen,
      policies().filter((place) => !place.includes('/use-cases/')),
    );
    const done = policies().filter((place) => place.includes('/use-cases/') && !TRIED_ELSEWHERE.test(place));
    expect(await unnoticedBy(isFelt, [...shown, ...done])).toEqual([]);
  }, 300_000);
});
