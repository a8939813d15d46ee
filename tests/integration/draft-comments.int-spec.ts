import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { approvalOf, approverOf } from '../support/approval.js';
import { signedIn, type SignedInPerson } from '../support/people.js';
import { type Draft, TenderingWorld } from './tendering-world.js';

let world: TenderingWorld;
let colleague: SignedInPerson;
let draft: Draft;

beforeAll(async () => {
  world = await TenderingWorld.start();
  colleague = await approverOf(world.api, world.lead);
});
afterAll(() => world?.end());

const COMMENTS = `query ($id: ID!) { tender(id: $id) { state comments {
  id section words resolvedAt by { name } resolvedBy { name } } } }`;
const SENT = 'query ($id: ID!) { tender(id: $id) { approval { steps { openComments contentHash } } } }';
const comments = async (token?: string) =>
  (await world.api.gql(COMMENTS, { id: draft.tenderId }, token)).data.tender?.['comments'];

const REFUSED = '... on InvalidInput { faults { path message } }';

describe('what colleagues say of a draft', () => {
  const say = (section: string, words: string, who = colleague) => {
    const input = { tenderId: draft.tenderId, section, words };
    return world.people.mutate('commentOnTender', 'CommentOnTenderInput', input, REFUSED, who.token);
  };
  const resolve = (commentId: string, who = world.lead) =>
    world.people.mutate('resolveComment', 'ResolveCommentInput', { commentId }, '', who.token);

  it('is said of a part, counted when it is sent, resolved once, and leaves what would be published as it is', async () => {
    draft = await world.readyDraft();
    const before = await approvalOf(world.api, world.lead, draft.tenderId);
    await say('DEAL', ' Pay sooner ');
    await say('CRITERIA', 'Why 40 %?', world.lead);
    const [first, second] = (await comments(world.lead.token))!;
    expect(first).toMatchObject({ section: 'DEAL', words: 'Pay sooner', resolvedAt: null, by: { name: 'Sam Tester' } });
    expect(await resolve(String(second!['id']))).toMatchObject({ __typename: 'ResolveCommentSuccess' });
    expect(await resolve(String(second!['id']))).toMatchObject({ __typename: 'WrongPhase', path: ['commentId'] });
    expect((await comments(colleague.token))![1]).toMatchObject({ resolvedBy: { name: 'Sam Tester' } });
    await world.change('sendForApproval', { tenderId: draft.tenderId, version: before['version'] });
    const { data } = await world.api.gql(SENT, { id: draft.tenderId }, world.lead.token);
    const step = { openComments: 1, contentHash: before['contentHash'] };
    expect(data.tender!['approval']!['steps']).toEqual([step]);
  });

  it('is words of a length that can be read', async () => {
    draft = await world.readyDraft();
    for (const words of [' ', 'x'.repeat(2_001), 'a\u0007b'])
      expect(await say('DEAL', words)).toMatchObject({ faults: [{ path: '$.words' }] });
  });

  it('is never anybody else’s to read or to resolve, also after publication', async () => {
    draft = await world.readyDraft();
    await say('DEAL', 'Between us');
    const supplier = await signedIn(world.database, 'SUPPLIER');
    const [said] = (await comments(world.lead.token))!;
    for (const who of [world.stranger, supplier]) {
      expect(await comments(who.token)).toBeUndefined();
      expect(await say('DEAL', 'x', who)).toMatchObject({ __typename: 'NotFound' });
      expect(await resolve(String(said!['id']), who)).toMatchObject({ __typename: 'NotFound' });
    }
    await world.people.publish(draft.tenderId);
    for (const token of [undefined, world.stranger.token, supplier.token]) expect(await comments(token)).toBeNull();
    expect(await comments(world.lead.token)).toHaveLength(1);
    expect(await say('DEAL', 'Too late')).toMatchObject({ __typename: 'WrongPhase' });
  });
});
