import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';

import { TellOfNews } from '@commonweal/finding/jobs';
import { ormOptions } from '@commonweal/persistence';

import { type Loose, type TestApi } from '../support/graphql.js';
import { SearchWorld } from './search-world.js';

interface Letter {
  readonly subject: string;
  readonly before: string[];
  readonly link: { path: string };
  readonly stop?: { path: string; oneClickPath: string };
}

/** A mail that waits. */
export interface WaitingMail {
  readonly id: string;
  readonly template: string;
  readonly letter: Letter;
}

const SELECTIONS: Readonly<Record<string, string>> = {
  saveSearch: '... on InvalidInput { faults { path } }',
  confirmSearch: '... on ConfirmSearchSuccess { query }',
};

/** The token of a link in a mail. */
export const tokenIn = (path: string): string => new URL(path, 'http://x').searchParams.get('token') ?? '';

/** A search world in which searches are kept and told of their news. */
export class FindingWorld {
  private constructor(
    readonly searched: SearchWorld,
    readonly worker: MikroORM,
  ) {}

  static async start(): Promise<FindingWorld> {
    const searched = await SearchWorld.start();
    return new FindingWorld(searched, new MikroORM(ormOptions(searched.database.worker)));
  }

  async end(): Promise<void> {
    await this.worker.close();
    await this.searched.end();
  }

  get owner(): pg.Client {
    return this.searched.owner;
  }

  get api(): TestApi {
    return this.searched.api;
  }

  /** Publishes now. */
  publish(title: string, more: { cpv?: string[]; pence?: number; state?: string; sme?: boolean } = {}): Promise<void> {
    return this.searched.publish({ title, deadline: '2099-01-01', ...more }, new Date());
  }

  async mutate(name: string, input: object): Promise<Loose> {
    const type = name.charAt(0).toUpperCase() + name.slice(1);
    const query = `mutation M($input: ${type}Input!) { ${name}(input: $input) { __typename ${SELECTIONS[name] ?? ''} } }`;
    const { data, errors } = await this.api.gql(query, { input });
    if (errors) throw new Error(JSON.stringify(errors));
    return data[name]!;
  }

  async rows<T extends object>(sql: string, values: readonly string[] = []): Promise<T[]> {
    return (await this.owner.query<T>(sql, [...values])).rows;
  }

  mails(to: string): Promise<WaitingMail[]> {
    return this.rows<WaitingMail>('select * from mail_message where recipient = $1 order by created_at', [to]);
  }

  async lastMail(to: string): Promise<WaitingMail> {
    const mail = (await this.mails(to)).at(-1);
    if (!mail) throw new Error(`There is no mail to ${to}`);
    return mail;
  }

  /** Keeps a search and confirms it. */
  async confirmed(email: string, search: object, language = 'EN'): Promise<void> {
    await this.mutate('saveSearch', { email, language, search });
    const token = tokenIn((await this.lastMail(email)).letter.link.path);
    const { __typename } = await this.mutate('confirmSearch', { token });
    if (String(__typename) !== 'ConfirmSearchSuccess') throw new Error(String(__typename));
  }

  /** The morning comes on which every search is due. */
  async morning(): Promise<void> {
    await this.owner.query('update saved_search set due_at = clock_timestamp() where due_at is not null');
  }

  /** A morning, and whoever writes then. */
  async told(): Promise<void> {
    await this.morning();
    await new TellOfNews(this.worker.em).pass();
  }
}
