import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import type { Loose } from './graphql.js';

/** A notice that was handed in. */
interface Submission {
  readonly id: string;
  readonly reference: string;
  readonly releasePackage: Loose;
}

/**
 * What the platform does next: publishes, still looks at it, does not publish, is out of order, takes the notice and breaks
 * off before it has answered or never answers, answers with nonsense, sends elsewhere, is busy.
 */
type Mood =
  'PUBLISHED' | 'RECEIVED' | 'NOT_PUBLISHED' | 'DOWN' | 'BREAKS_OFF' | 'IS_SILENT' | 'NONSENSE' | 'ELSEWHERE' | 'BUSY';

export const PLATFORM_KEY = 'the key of an organisation in tests';

/** A server that is spoken to as Find a Tender is, in this process. */
export class NoticePlatform {
  mood: Mood = 'PUBLISHED';
  readonly submissions: Submission[] = [];
  asked = 0;
  readonly #server = createServer((request, response) => void this.#serve(request, response));

  static async start(): Promise<NoticePlatform> {
    const platform = new NoticePlatform();
    await new Promise<void>((ready) => void platform.#server.listen(0, '127.0.0.1', ready));
    return platform;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What a worker is told of it. */
  get settings() {
    return { NOTICE_PLATFORM_URL: this.url, NOTICE_PLATFORM_KEY: PLATFORM_KEY };
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((done) => void this.#server.close(() => done()));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.asked += 1;
    const trouble = TROUBLE[this.mood];
    if (trouble) return void response.writeHead(...trouble).end('{"status":');
    if (request.headers['cdp-api-key'] !== PLATFORM_KEY)
      return answer(response, 403, { status: 400, error: 'Access Denied' });
    const { pathname, searchParams } = new URL(request.url ?? '/', this.url);
    const [verb, id] = pathname.replace('/api/2/notice/submission/', '').split('/');
    if (verb === 'submit') return this.#take(request, response);
    if (verb === 'info') return this.#tell(response, id);
    const reference = searchParams.get('no_doc_ext');
    const found = this.submissions.filter((one) => one.reference === reference);
    answer(response, 200, { items: found.map((one) => this.#information(one)) });
  }

  #tell(response: ServerResponse, id: string | undefined): void {
    const found = this.submissions.find((one) => one.id === id);
    answer(response, found ? 200 : 404, found ? this.#information(found) : {});
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = new URLSearchParams(await text(request));
    const notice = Buffer.from(form.get('notice') ?? '', 'base64').toString();
    const id = `20261122-${String(this.submissions.length + 1).padStart(6, '0')}`;
    const submission = { id, reference: form.get('no_doc_ext') ?? '', releasePackage: JSON.parse(notice) as Loose };
    this.submissions.push(submission);
    if (this.mood === 'IS_SILENT') return;
    if (this.mood === 'BREAKS_OFF') return void response.destroy();
    answer(response, this.mood === 'NOT_PUBLISHED' ? 422 : 200, this.#information(submission));
  }

  #information({ id }: Submission): object {
    const number = `${id.slice(-6)}-2026`;
    return {
      ...{ submission_id: id, received_at: '2026-11-22T10:00:00Z', status: this.mood, reason_code: null },
      publication_info:
        this.mood === 'PUBLISHED'
          ? { no_doc_ojs: number, truk_links: { EN: `https://www.find-tender.service.gov.uk/Notice/${number}` } }
          : null,
      validation_rules_report:
        this.mood === 'NOT_PUBLISHED'
          ? {
              items: [
                { name: 'tender/lots/0/value', severity: 'ERROR', message: 'The value of the lot is missing' },
                { name: 'tender/title', severity: 'WARNING', message: 'The title is short' },
              ],
            }
          : null,
    };
  }
}

const TROUBLE: Partial<Record<Mood, [number, Record<string, string>]>> = {
  DOWN: [503, {}],
  BUSY: [429, { 'retry-after': '1' }],
  NONSENSE: [200, {}],
  ELSEWHERE: [302, { location: 'http://127.0.0.1:9/' }],
};

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
