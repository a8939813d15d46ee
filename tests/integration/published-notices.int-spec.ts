import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { finishedDraft, noticeOfItsOwn, noticeSteps, openData, platformAnswers } from '../support/notices.js';
import { officialSchemas, schemasArePresent } from '../support/official-schemas.js';
import { asOwner } from '../support/people.js';
import { rowId, type World, world } from '../support/world.js';

let here: World;
let notices: ReturnType<typeof noticeSteps>;
beforeAll(async () => {
  here = await world(1);
  notices = noticeSteps(here.api, here.lead);
}, 60_000);
afterAll(() => here?.close());

const owner = (sql: string, values: unknown[] = []) =>
  asOwner(here.database, async (client) => (await client.query<Record<string, unknown>>(sql, values)).rows);
const draft = () => here.steps.draft(noticeOfItsOwn());
const OCID = 'query ($id: ID!) { tender(id: $id) { ocid notices(first: 10) { totalCount } } }';
const tender = async (id: string, token?: string) => (await here.api.gql(OCID, { id }, token)).data['tender'];

interface Published {
  readonly releases: readonly { readonly id: string; readonly tag: readonly string[] }[];
}

describe('an accepted notice', () => {
  it('is public: in the graph, in the tender’s list, and as an open contracting release package', async () => {
    const { tenderId } = await draft();
    const id = await notices.pending(tenderId);
    await platformAnswers(here)(id, 'ACCEPTED');
    const seen = await notices.shown(id, '');
    expect(seen).toMatchObject({
      state: 'ACCEPTED',
      tender: null,
      platformId: '1-2026',
      details: { town: 'Mereside' },
      gaps: [],
    });
    const response = await openData(here, String(seen?.['ocid']));
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      expect.stringMatching(/^application\/json/),
    ]);
    const text = await response.text();
    expect(text).toContain(String(seen?.['release']));
    expect(JSON.parse(text)).toMatchObject({ version: '1.1', releases: [{ ocid: seen?.['ocid'] }] });
  });

  it('is listed for everybody, newest first, page by page', async () => {
    const ids = [];
    for (const type of ['UK1', 'UK2', 'UK3']) {
      const { tenderId } = await draft();
      const id = await notices.pending(tenderId, type);
      await platformAnswers(here)(id, 'ACCEPTED');
      ids.unshift(id);
    }
    const LIST = `query ($after: String) { notices(first: 2, after: $after, filter: { types: [UK1, UK2, UK3] }) {
      edges { node { id } } pageInfo { endCursor hasNextPage } } }`;
    const first = (await here.api.gql(LIST)).data['notices'];
    const next = (await here.api.gql(LIST, { after: first?.['pageInfo']?.['endCursor'] })).data['notices'];
    const listed = [...(first?.['edges'] ?? []), ...(next?.['edges'] ?? [])].map(({ node }) => String(node?.['id']));
    expect(listed.slice(0, 3)).toEqual(ids);
  });

  it('is changed by a later release of the same id, which says what and why', async () => {
    const { tenderId } = await finishedDraft(here);
    await here.steps.publish(tenderId);
    await platformAnswers(here)(await notices.pending(tenderId, 'UK4'), 'ACCEPTED');
    const { notice } = await notices.prepare(tenderId, 'UK4', {});
    const id = String(notice?.['id']);
    expect(notice?.['gaps']).toMatchObject([{ rule: 'change-reason' }]);
    await notices.revise(id, { changeReason: 'A lunch club was added.' });
    await notices.submit(id);
    await platformAnswers(here)(id, 'ACCEPTED');
    const ending = { tenderId, version: await here.steps.versionOf(tenderId), reason: 'The grant was withdrawn.' };
    await here.steps.mutate('abandonTender', 'AbandonTenderInput', ending, '');
    const end = await notices.pending(tenderId, 'UK12');
    await platformAnswers(here)(end, 'ACCEPTED');
    const ocid = String((await tender(tenderId))?.['ocid']);
    const published = (await (await openData(here, ocid)).json()) as Published;
    if (schemasArePresent) expect(officialSchemas().packageFaults(published)).toEqual([]);
    const { releases } = published;
    expect(releases.map((one) => [one.id, ...one.tag])).toEqual([
      [`${ocid}-001`, 'tender'],
      [`${ocid}-002`, 'tenderUpdate'],
      [`${ocid}-003`, 'tenderCancellation'],
    ]);
    expect((await tender(tenderId))?.['notices']).toMatchObject({ totalCount: 3 });
  });

  it('is never changed again', async () => {
    const { tenderId } = await draft();
    const id = await notices.pending(tenderId);
    await platformAnswers(here)(id, 'ACCEPTED');
    await expect(owner(`update notice set platform_id = '2' where id = $1`, [rowId(id)])).rejects.toThrow(
      /never changed/,
    );
  });

  it('is accepted by nobody at the api, whatever our code forgets', async () => {
    const { tenderId } = await draft();
    const id = await notices.pending(tenderId);
    const asApi = asOwner({ ...here.database, owner: here.database.api }, async (client) => {
      await client.query(`select set_config('app.orgs', $1, false)`, [`{${here.lead.organisationId}}`]);
      await client.query(`update notice set state = 'ACCEPTED' where id = $1`, [rowId(id)]);
    });
    await expect(asApi).rejects.toThrow(/only the national platform accepts/);
  });

  it('is nothing to ask for under an id that is none', async () => {
    expect([(await openData(here, 'ocds-nothing')).status, (await openData(here, '%00')).status >= 400]).toEqual([
      404,
      true,
    ]);
  });
});
