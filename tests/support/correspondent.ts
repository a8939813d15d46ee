import { asOwner } from './people.js';
import type { TestDatabase } from './database.js';
import type { Loose, TestApi, WireAnswer } from './graphql.js';

export interface PostedMail {
  readonly template: string;
  readonly language: string;
  readonly letter: { readonly subject: string; readonly link: { readonly path: string } | null };
}

/** Asks as somebody without a session would, and reads the mail that follows. */
export class Correspondent {
  #last = 0;

  constructor(
    private readonly api: TestApi,
    private readonly database: TestDatabase,
  ) {}

  /** Each asks from an address of their own, unless told: the limits of one address are tried by themselves. */
  async send(query: string, input: object, headers: Record<string, string> = {}): Promise<WireAnswer['answer']> {
    this.#last += 1;
    const from = { 'x-forwarded-for': `198.51.100.${this.#last % 250}` };
    return (await this.api.send({ query, variables: { input } }, { ...from, ...headers })).answer;
  }

  async ask(query: string, input: object, token?: string): Promise<Loose> {
    const { data } = await this.send(query, input, token ? { authorization: `Bearer ${token}` } : {});
    return Object.values(data)[0] as Loose;
  }

  mails(recipient: string): Promise<PostedMail[]> {
    const sql = 'select template, language, letter from mail_message where recipient = $1 order by created_at, id';
    return asOwner(this.database, async (client) => (await client.query<PostedMail>(sql, [recipient])).rows);
  }

  /** The token of the link in the newest mail to them. */
  async tokenIn(recipient: string): Promise<string> {
    const path = (await this.mails(recipient)).at(-1)?.letter.link?.path ?? '';
    return new URL(path, 'http://portal.example').searchParams.get('token') ?? '';
  }
}
