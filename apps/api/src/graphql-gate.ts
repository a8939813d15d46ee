import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { ViewerReader } from '@commonweal/auth';
import { DatabaseClock } from '@commonweal/graphql';

import { type DocumentRules, type GraphRequest, swapDocument } from './swap-documents.js';

type Fastify = ReturnType<ReturnType<NestFastifyApplication['getHttpAdapter']>['getInstance']>;
type Told = { readonly status: number; readonly message: string };

/** What anybody may send; more only with a session, for the import of a notice. */
const LARGEST_ANONYMOUS_BODY = 1024 * 1024;

interface Routed {
  readonly url: string;
  readonly routeOptions: { readonly url?: string | undefined };
}

/** By the route that takes it, for one address can be written in many ways (`/%67raphql`); by the address where none does. */
const isGraph = ({ url, routeOptions }: Routed): boolean =>
  /^\/graphql(\/stream)?\/?(\?|$)/.test(routeOptions.url ?? url);

/**
 * What stands before the graph: POST only, large bodies with a session only and refused before they are read, documents
 * for their hashes, and every refusal of the server below in the graph's own form.
 */
export function guardGraph(app: NestFastifyApplication, rules: DocumentRules): void {
  const fastify: Fastify = app.getHttpAdapter().getInstance();
  const [viewers, clock] = [app.get(ViewerReader), app.get(DatabaseClock)];

  fastify.addHook('onRequest', async (request, reply) => {
    if (!isGraph(request)) return;
    const { method, headers } = request;
    const refused = method === 'POST' ? await sizeRefused(headers, viewers) : NOT_POST;
    if (refused) await reply.code(refused.status).header('connection', 'close').send(inGraphForm(refused));
  });

  fastify.addHook('preHandler', async (request, reply) => {
    const refused = isGraph(request) ? swapDocument(request as GraphRequest, rules) : null;
    if (refused) await reply.code(400).send(inGraphForm({ status: 400, message: refused }));
  });

  fastify.addHook('onSend', async (request, reply, payload) => {
    if (!isGraph(request) || reply.statusCode < 400 || typeof payload !== 'string') return payload;
    const told = parsed(payload);
    const answer = Array.isArray(told['errors'])
      ? told
      : inGraphForm({ status: reply.statusCode, message: wordsOf(told) });
    void reply.type('application/json; charset=utf-8');
    const text = JSON.stringify({
      ...answer,
      extensions: { serverTime: clock.now().toISOString(), ...(answer['extensions'] as object | undefined) },
    });
    void reply.header('content-length', Buffer.byteLength(text));
    return text;
  });
}

const NOT_POST: Told = { status: 405, message: 'Send operations with POST' };

async function sizeRefused(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  viewers: ViewerReader,
): Promise<Told | null> {
  const size = Number(headers['content-length'] ?? NaN);
  if (size <= LARGEST_ANONYMOUS_BODY) return null;
  const token = /^Bearer ([\w-]{20,200})$/.exec(String(headers['authorization']))?.[1];
  if (token && (await viewers.viewer(token))) return null;
  return Number.isNaN(size) && headers['transfer-encoding'] === undefined
    ? null
    : {
        status: 413,
        message: `Without a session a request has at most ${LARGEST_ANONYMOUS_BODY} bytes, said beforehand`,
      };
}

const inGraphForm = ({ message }: Told): Record<string, unknown> => ({
  errors: [{ message, extensions: { code: 'BAD_REQUEST' } }],
});

function parsed(payload: string): Record<string, unknown> {
  try {
    return JSON.parse(payload) as Record<string, unknown>;
  } catch {
    return {};
  }
}

const wordsOf = ({ message }: Record<string, unknown>): string =>
  typeof message === 'string' ? message : 'The request cannot be read';
