import pg from 'pg';

import { testDatabase, type TestDatabase } from '../support/database.js';
import { type Loose, startApi, type TestApi } from '../support/graphql.js';

const LIST = `query ($first: Int!, $after: String, $filter: TenderFilter) {
  opportunities(first: $first, after: $after, filter: $filter) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { title } }
  } }`;

export const COUNCIL = '11111111-0000-4000-8000-000000000001';
/** A neighbourhood in a ward in a borough in a region. */
const PLACES = `insert into place (code, kind, name, dataset, is_fictional, ward_code, authority_code, region_code) values
  ('E12000099', 'REGION', 'Far North', 'test', true, null, null, null),
  ('E09000099', 'LOCAL_AUTHORITY', 'Mereside', 'test', true, null, null, 'E12000099'),
  ('E05000099', 'WARD', 'Quay', 'test', true, null, 'E09000099', null),
  ('E05000098', 'WARD', 'Saltmarsh', 'test', true, null, 'E09000099', null),
  ('E01000099', 'NEIGHBOURHOOD', 'Quay 001A', 'test', true, 'E05000099', 'E09000099', null)`;

/** What is said of a tender; the rest is alike. */
export interface Row {
  readonly title: string;
  readonly description?: string;
  readonly cpv?: readonly string[];
  readonly places?: readonly string[];
  readonly pence?: number | null;
  readonly deadline?: string;
  readonly vcse?: boolean;
  readonly sme?: boolean;
  readonly state?: string;
}

const PLAIN = {
  ...{ description: '', cpv: [], places: [], pence: 100_000, deadline: '2097-01-01', vcse: false, state: 'PUBLISHED' },
  sme: false,
};
const INSERT = `insert into tender (tenant_id, id, reference, title, description, state, buyer, main_category, cpv_codes,
    place_codes, is_vcse_friendly, is_sme_friendly, value_pence, value_vat, currency, deadline, published_at)
  values ($1, gen_random_uuid(), $2, $3, $4, $5, '{"name": "Mereside Council"}', 'services', $6, $7, $8, $12, $9, case when $9::bigint is not null then 'EXCLUDES_VAT' end, 'GBP',
    $10, $11)`;

/** A council whose tenders are searched, with the places it knows. */
export class SearchWorld {
  #published = 0;

  private constructor(
    readonly database: TestDatabase,
    readonly owner: pg.Client,
    readonly api: TestApi,
  ) {}

  static async start(): Promise<SearchWorld> {
    const database = await testDatabase();
    const owner = new pg.Client({ connectionString: database.owner });
    await owner.connect();
    await owner.query(
      `insert into organisation (id, kind, name) values ('${COUNCIL}', 'AUTHORITY', 'Mereside Council')`,
    );
    await owner.query(PLACES);
    return new SearchWorld(database, owner, await startApi(database));
  }

  async end(): Promise<void> {
    await this.api.close();
    await this.owner.end();
    await this.database.drop();
  }

  /** Publishes one tender after the other; a draft is not published. */
  async publish(row: Row, at: Date | null = null): Promise<void> {
    const { title, description, state, cpv, places, vcse, sme, pence, deadline } = { ...PLAIN, ...row };
    const reference = `CW-REF${this.#published}`;
    const instant = at ?? new Date(Date.UTC(2026, 0, 1, 0, 0, this.#published));
    this.#published += 1;
    const values = [COUNCIL, reference, title, description, state, cpv, places, vcse, pence, deadline];
    await this.owner.query(INSERT, [...values, state === 'DRAFT' ? null : instant, sme]);
  }

  async list(filter: object, variables: object = {}): Promise<Loose> {
    const { data, errors } = await this.api.gql(LIST, { first: 10, filter, ...variables });
    if (errors) throw new Error(errors.map(({ message, extensions }) => `${extensions.code} ${message}`).join());
    return data['opportunities']!;
  }

  async titles(filter: object, variables: object = {}): Promise<string[]> {
    return (await this.list(filter, variables))['edges']!.map(({ node }) => String(node!['title']));
  }
}
