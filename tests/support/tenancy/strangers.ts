import pg from 'pg';

import { fromGlobalId } from '@commonweal/graphql';

import { SMALL_PDF, upload } from '../documents.js';
import type { Loose, TestApi } from '../graphql.js';
import type { AccessWorld, ViewerName } from './access-world.js';
import { nothingLike, type Strange } from './strange.js';

/** Asks for the changes. */
export class Strangers {
  constructor(
    private readonly at: AccessWorld,
    private readonly api: TestApi,
  ) {}

  /** Whether it is told what somebody is told who asks for something that does not exist. */
  async learnsNothing({ mutation, viewer, input, ofNothing }: Strange): Promise<boolean> {
    const [told, ofAnything] = [await this.ask(mutation, viewer, input), await this.ask(mutation, viewer, ofNothing)];
    return JSON.stringify(told) === JSON.stringify(ofAnything);
  }

  /** Whether anything came of it. */
  async succeeds({ mutation, viewer, input }: Strange): Promise<boolean> {
    const { data } = await this.ask(mutation, viewer, input);
    return String(data?.[mutation]?.['__typename']).endsWith('Success');
  }

  /** Whether a stranger who would end or amend a tender waits for the bids in flight, whose lock only its authority may ask for. */
  async waitsForBids(): Promise<boolean> {
    for (const mutation of ['closeTender', 'amendTender', 'abandonTender'])
      if (await this.waitsForBidsOf(mutation)) return true;
    return false;
  }

  /** Whether a file that a stranger sends for a draft is answered in another way than one for a draft that is not there. */
  async sendsFile(): Promise<boolean> {
    const { Tender = '' } = this.at.things.draft;
    const file = { ...SMALL_PDF, token: this.at.tokens.other };
    const [told, ofNothing] = [await upload(this.api, Tender, file), await upload(this.api, nothingLike(Tender), file)];
    return JSON.stringify(told) !== JSON.stringify(ofNothing);
  }

  private async waitsForBidsOf(mutation: string): Promise<boolean> {
    const { Tender = '', Lot = '' } = this.at.things.published;
    const bidder = new pg.Client({ connectionString: this.at.here.database.admin });
    await bidder.connect();
    await bidder.query('begin');
    await bidder.query('select pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [fromGlobalId(Lot).id]);
    const reason = mutation === 'closeTender' ? {} : { reason: 'Theirs' };
    const asked = this.ask(mutation, 'other', { tenderId: Tender, version: 1, ...reason }).then(() => false);
    const patience = new Promise<boolean>((resolve) => void setTimeout(resolve, 2_000, true).unref());
    const waits = await Promise.race([asked, patience]);
    await bidder.end();
    await asked;
    return waits;
  }

  private async ask(mutation: string, viewer: ViewerName, input: object) {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ... on UserError { message path } } }`;
    const { data, errors } = await this.api.gql(document, { input }, this.at.tokens[viewer]);
    return { data: data as Loose | null, errors: errors?.map(({ extensions }) => extensions.code) };
  }
}
