import type { z } from 'zod';

import { NoticeGateway, type NoticeVerdict, type OutgoingNotice, PlatformUnavailable } from '../notice-gateway.js';
import { foundSubmissions, noticeInformation, verdictOf } from './notice-information.js';

/** Where the platform is and who we are there. */
export interface PlatformAccess {
  /** Without a slash at the end. */
  readonly url: string;
  /** The organisation's key. */
  readonly key: string;
}

const PATIENCE_MS = 10_000;
const LARGEST_ANSWER = 1_000_000;
const SUBMISSIONS = '/api/2/notice/submission';

/**
 * A platform that is spoken to as Find a Tender is: a notice is handed in, gets a submission id, is validated, and is then
 * published or not, with reports. A notice that may be there already is first looked for by its sender's reference.
 */
export class FindATenderGateway extends NoticeGateway {
  constructor(private readonly platform: PlatformAccess) {
    super();
  }

  override async submit({ key, releasePackage, mayBeThere }: OutgoingNotice): Promise<NoticeVerdict> {
    const known = mayBeThere ? await this.#find(key) : undefined;
    if (known) return known;
    const notice = Buffer.from(releasePackage).toString('base64');
    const body = new URLSearchParams({ notice, no_doc_ext: key });
    return verdictOf(await this.#ask(noticeInformation, `${SUBMISSIONS}/submit`, { method: 'POST', body }));
  }

  override async verdict(platformRef: string): Promise<NoticeVerdict> {
    const path = `${SUBMISSIONS}/info/${encodeURIComponent(platformRef)}`;
    return verdictOf(await this.#ask(noticeInformation, path));
  }

  async #find(key: string): Promise<NoticeVerdict | undefined> {
    const path = `${SUBMISSIONS}/search?${new URLSearchParams({ no_doc_ext: key }).toString()}`;
    const { items } = await this.#ask(foundSubmissions, path);
    return items[0] && verdictOf(items[0]);
  }

  /** An answer in the form expected; a refused notice is one, too, whatever its status. */
  async #ask<T>(form: z.ZodType<T>, path: string, request: RequestInit = {}): Promise<T> {
    const { status, text } = await this.#answer(path, request);
    const answer = form.safeParse(parsed(text));
    if (answer.success && (status < 300 || status === 400 || status === 422)) return answer.data;
    throw new PlatformUnavailable(troubleOf(status));
  }

  async #answer(path: string, request: RequestInit): Promise<{ readonly status: number; readonly text: string }> {
    try {
      const response = await fetch(`${this.platform.url}${path}`, {
        ...request,
        headers: { 'CDP-Api-Key': this.platform.key, accept: 'application/json' },
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const text = await response.text();
      return { status: response.status, text: text.slice(0, LARGEST_ANSWER) };
    } catch (cause) {
      throw new PlatformUnavailable('The platform was not reached', { cause });
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What an answer means that says nothing of the notice. */
function troubleOf(status: number): string {
  if (status === 401 || status === 403) return 'The platform does not take our key: an operator must mend the settings';
  if (status === 429) return 'The platform asks us to slow down';
  if (status >= 500) return `The platform is out of order (it answered ${status})`;
  return `The platform gave an answer that says nothing of the notice (${status})`;
}
