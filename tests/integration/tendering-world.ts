import { jest } from '@jest/globals';

import { testDatabase, type TestDatabase } from '../support/database.js';
import { type Loose, startApi, type TestApi } from '../support/graphql.js';
import { signedIn, type SignedInPerson } from '../support/people.js';
import { procurement } from '../support/procurement.js';

// Starting an API on a busy machine takes longer than Jest's five seconds.
jest.setTimeout(60_000);

export interface Draft {
  readonly tenderId: string;
  readonly lotId: string;
}

/** The row's own id inside an id of the API. */
export const uuidOf = (globalId: string): string => Buffer.from(globalId, 'base64url').toString().split(':')[2] ?? '';

const typeOf = (mutation: string): string => mutation.charAt(0).toUpperCase() + mutation.slice(1);

/** An authority that writes tenders, over an API and a database of the test file's own. */
export class TenderingWorld {
  private constructor(
    readonly database: TestDatabase,
    readonly api: TestApi,
    readonly lead: SignedInPerson,
    readonly stranger: SignedInPerson,
  ) {}

  static async start(): Promise<TenderingWorld> {
    const database = await testDatabase();
    const [lead, stranger] = [await signedIn(database), await signedIn(database)];
    return new TenderingWorld(database, await startApi(database), lead, stranger);
  }

  async end(): Promise<void> {
    await this.api.close();
    await this.database.drop();
  }

  get people() {
    return procurement(this.api, this.lead);
  }

  /** Changes a tender; `success` is what is selected of its success, `failure` of failures other than conflicts. */
  change(
    name: string,
    input: object,
    { success = '__typename', failure = '', token = this.lead.token } = {},
  ): Promise<Loose> {
    const selection = `... on ${typeOf(name)}Success { ${success} } ... on Conflict { currentVersion } ${failure}`;
    return this.people.mutate(name, `${typeOf(name)}Input`, input, selection, token);
  }

  /** A draft that can be published: version 3, social value by one measure. */
  async readyDraft(rules: object = {}): Promise<Draft> {
    const draft = await this.people.draft();
    await this.people.withCriteria(draft, rules);
    await this.change('chooseMeasures', { lotId: draft.lotId, version: 2, measureIds: ['jobs-unemployed'] });
    return draft;
  }
}
