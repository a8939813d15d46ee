import type { BeforeApplicationShutdown } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { ExecutionResult } from 'graphql';
import { createHandler, type RequestParams } from 'graphql-sse';

import { ViewerReader } from '@commonweal/auth';

import { Budgets } from '../budget/budgets.js';
import { DatabaseClock } from '../database-clock.js';
import { formatError } from '../format-error.js';
import { admitBody, bearer, callerOf, type HttpRequest, viewerOf } from '../http-caller.js';
import { admitCost } from '../limits/cost.plugin.js';
import { refusal } from '../refusal.js';
import { type FieldScopes, scopesByField } from '../scopes/field-scopes.js';
import { admitFields } from '../scopes/scope.plugin.js';
import { Announcements } from './announcements.js';
import { answersAnew } from './answers-anew.js';
import { askAnew, type AskingParts } from './ask-anew.js';
import { Places } from './places.js';
import { refused, refusedByProtocol, type StreamAnswer, streamRequest } from './stream-answer.js';
import { watchedOperation } from './watched-operation.js';

/** A stream is opened anew after this time: no connection is for ever. */
const LONGEST_MS = 15 * 60 * 1_000;

export interface LiveOptions {
  readonly scopes: FieldScopes;
  readonly reportFault: (reference: string, error: unknown) => void;
  readonly announcementsUrl: string;
}

/** Subscriptions by server-sent events: each announcement of the database lets every open one be asked anew. */
export class LiveStreams implements BeforeApplicationShutdown {
  readonly #places = new Places();
  readonly #announcements: Announcements;
  readonly #handle = createHandler<HttpRequest>({
    // Each subscription has a stream of its own: nothing is kept under a token of the caller's.
    authenticate: () => null,
    onSubscribe: ({ raw }, params) => this.#answers(raw, params),
  });

  constructor(
    private readonly parts: AskingParts & { readonly clock: DatabaseClock },
    private readonly schema: GraphQLSchemaHost,
    announcementsUrl: string,
  ) {
    this.#announcements = new Announcements(announcementsUrl, () => this.#places.clear());
  }

  /** How many are open. */
  get size(): number {
    return this.#places.taken;
  }

  /** @returns the events; or why there are none, which is never thrown */
  async open(http: HttpRequest): Promise<StreamAnswer> {
    try {
      const [events, init] = await this.#handle(streamRequest(http));
      return typeof events === 'object' && events ? { events } : refusedByProtocol(events, init);
    } catch (error) {
      return refused(error, this.parts.formatted);
    }
  }

  /** Before the server waits for the connections that are open. */
  async beforeApplicationShutdown(): Promise<void> {
    this.#places.close();
    await this.#announcements.end();
  }

  async #answers(http: HttpRequest, params: RequestParams): Promise<AsyncGenerator<ExecutionResult>> {
    admitBody(http);
    const { token, viewer } = await this.#signedIn(http);
    const watched = watchedOperation(this.schema.schema, params);
    admitFields(watched, this.parts.needed, viewer);
    const cost = admitCost(watched, true);
    const asked = { watched, token, caller: callerOf(http), cost: cost.requested };
    const place = await this.#place(viewer.personId);
    return answersAnew({
      ask: () => askAnew(this.parts, asked),
      stamp: () => ({ serverTime: this.parts.clock.now().toISOString(), cost }),
      bell: this.#announcements.bell,
      signal: AbortSignal.any([place.signal, AbortSignal.timeout(LONGEST_MS)]),
      over: () => this.#places.giveBack(place),
    }) as AsyncGenerator<ExecutionResult>;
  }

  async #signedIn(http: HttpRequest) {
    const token = bearer(http);
    const viewer = token ? await viewerOf(this.parts.viewers, token) : null;
    if (!token || !viewer) throw refusal('UNAUTHENTICATED', 'Sign in first', 401);
    return { token, viewer };
  }

  async #place(who: string): Promise<AbortController> {
    const place = this.#places.take(who);
    try {
      await this.#announcements.ready();
      return place;
    } catch (error) {
      this.#places.giveBack(place);
      throw error;
    }
  }
}

/** What gives the streams of a graph. */
export const liveStreams = ({ scopes, reportFault, announcementsUrl }: LiveOptions) => ({
  provide: LiveStreams,
  inject: [GraphQLSchemaHost, ViewerReader, Budgets, DatabaseClock],
  useFactory: (
    ...[schema, viewers, budgets, clock]: readonly [GraphQLSchemaHost, ViewerReader, Budgets, DatabaseClock]
  ): LiveStreams => {
    const format = formatError(reportFault);
    const formatted: AskingParts['formatted'] = (error) => format(error.toJSON(), error);
    const parts = { viewers, budgets, clock, needed: scopesByField(scopes), formatted };
    return new LiveStreams(parts, schema, announcementsUrl);
  },
});
