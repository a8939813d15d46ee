import type { TestApi } from './graphql.js';

/** One server-sent event. */
export interface StreamedEvent {
  readonly event: string;
  readonly data: {
    readonly data?: Record<string, unknown>;
    readonly errors?: { extensions: { code: string } }[];
  } | null;
}

/** A stream of answers as a client reads it. */
export interface EventStream {
  readonly status: number;
  /** What came so far, comments left out. */
  readonly events: readonly StreamedEvent[];
  /** All of the text: of the refusal, where there is no stream. */
  readonly text: () => string;
  /** Resolves when the server has ended it, or the reader has left. */
  readonly ended: Promise<void>;
  readonly leave: () => void;
}

export interface StreamRequest {
  readonly token?: string | undefined;
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks for a stream; what it tells is there as soon as it came. */
export async function openStream(
  { url }: TestApi,
  body: object | undefined,
  { token, path = '/stream', method = 'POST', headers = {} }: StreamRequest = {},
): Promise<EventStream> {
  const leaving = new AbortController();
  const response = await fetch(`${url}${path}`, {
    method,
    headers: {
      ...{ 'content-type': 'application/json', accept: 'text/event-stream' },
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body && { body: JSON.stringify(body) }),
    signal: leaving.signal,
  });
  const [events, read] = [[] as StreamedEvent[], { text: '' }];
  const ended = readEvents(response, (text) => {
    read.text += text;
    events.splice(0, events.length, ...eventsIn(read.text));
  });
  return { status: response.status, events, text: () => read.text, ended, leave: () => leaving.abort() };
}

async function readEvents({ body }: Response, take: (text: string) => void): Promise<void> {
  const decoder = new TextDecoder();
  try {
    for await (const part of body ?? []) take(decoder.decode(part as Uint8Array, { stream: true }));
  } catch {
    // Who leaves reads no more.
  }
}

const eventsIn = (text: string): StreamedEvent[] =>
  text
    .split('\n\n')
    .slice(0, -1)
    .flatMap((block) => {
      const event = /^event: ?(.*)$/m.exec(block)?.[1];
      const data = /^data: ?(.+)$/m.exec(block)?.[1];
      return event === undefined ? [] : [{ event, data: data ? (JSON.parse(data) as StreamedEvent['data']) : null }];
    });
