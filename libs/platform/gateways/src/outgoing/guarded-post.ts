import { type IncomingMessage, type RequestOptions, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP } from 'node:net';

import { AddressRefused, guardedLookup } from './guarded-lookup.js';
import { isLoopback, isPublicAddress } from './public-address.js';
import { hostOf, urlFault } from './url-fault.js';

/** What is sent, and where to. */
export interface OutgoingPost {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What came of it: an answer, or why there was none. */
export type PostOutcome =
  | { readonly statusCode: number; /** Its beginning. */ readonly answer: string }
  | { readonly fault: 'ADDRESS_REFUSED' | 'CONNECTION_FAILED' | 'TIMED_OUT' };

export interface PostLimits {
  /** How long all of it may take, from looking up the name to the end of the answer. */
  readonly milliseconds: number;
  /** Whether this machine may be sent to, and without encryption: for development and tests. */
  readonly loopbackToo: boolean;
}

/** As much of an answer as anybody looks at. */
const MOST_BYTES = 1_000;

/**
 * Sends to addresses that others have chosen: to the public Internet only, whatever a name stands for at that moment,
 * without following anywhere else, for so long and no longer.
 */
export class GuardedPost {
  constructor(private readonly limits: PostLimits) {}

  async send({ url: text, headers, body }: OutgoingPost): Promise<PostOutcome> {
    const url = new URL(text);
    if (urlFault(text, this.limits.loopbackToo) !== null) return { fault: 'ADDRESS_REFUSED' };
    if (isIP(hostOf(url)) !== 0 && !this.#isAllowed(hostOf(url))) return { fault: 'ADDRESS_REFUSED' };
    const signal = AbortSignal.timeout(this.limits.milliseconds);
    const sent = { ...headers, 'content-length': String(Buffer.byteLength(body)) };
    // A connection of its own: one that was kept open would have been looked up for another time.
    const options = { method: 'POST', headers: sent, signal, agent: false, lookup: guardedLookup(this.#isAllowed) };
    try {
      return await answered(url, options, body);
    } catch (error) {
      return { fault: faultOf(error, signal) };
    }
  }

  readonly #isAllowed = (address: string): boolean =>
    isPublicAddress(address) || (this.limits.loopbackToo && isLoopback(address));
}

function faultOf(error: unknown, { aborted }: AbortSignal) {
  if (aborted) return 'TIMED_OUT' as const;
  return error instanceof AddressRefused ? ('ADDRESS_REFUSED' as const) : ('CONNECTION_FAILED' as const);
}

function answered(url: URL, options: RequestOptions, body: string): Promise<PostOutcome> {
  const request = url.protocol === 'https:' ? overHttps : overHttp;
  return new Promise((resolve, reject) => {
    const sending = request(url, options, (response) => {
      beginningOf(response).then((answer) => resolve({ statusCode: response.statusCode ?? 0, answer }), reject);
    });
    sending.on('error', reject);
    sending.end(body);
  });
}

/** The rest is left unread, and the connection ends. */
async function beginningOf(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    parts.push(part);
    bytes += part.length;
    if (bytes >= MOST_BYTES) break;
  }
  return readable(Buffer.concat(parts).subarray(0, MOST_BYTES).toString('utf8'));
}

/** Control characters say nothing to people, and PostgreSQL takes no NUL. */
const readable = (text: string): string => text.replaceAll(/\p{Cc}/gu, ' ').trim();
