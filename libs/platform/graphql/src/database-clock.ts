import type { ApolloServerPlugin } from '@apollo/server';
import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';

import type { GraphContext } from './graph-context.js';

const EVERY_MS = 30_000;

/**
 * The database's clock without a statement for each request: read now and then, and carried on by this process's
 * monotonic clock in between, so that a wrong or changed wall clock here does not matter. It is right to within half the
 * round trip of the last reading. It tells people and programs the time; deadlines are decided in transactions, by the
 * database itself.
 */
@Injectable()
export class DatabaseClock implements OnModuleInit, OnApplicationShutdown {
  #readingMs = NaN;
  #readAtMs = NaN;
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly em: EntityManager) {}

  async onModuleInit(): Promise<void> {
    await this.read();
    // A reading that fails leaves the last one in force; the next one comes soon.
    this.#timer = setInterval(() => void this.read().catch(() => undefined), EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.#timer);
  }

  now(): Date {
    return new Date(this.#readingMs + (performance.now() - this.#readAtMs));
  }

  private async read(): Promise<void> {
    const before = performance.now();
    const [row] = await this.em
      .getConnection()
      .execute<{ now: string }[]>('select clock_timestamp() as now', [], 'all', undefined, { enabled: false });
    const after = performance.now();
    this.#readingMs = new Date(row?.now ?? NaN).getTime();
    this.#readAtMs = (before + after) / 2;
  }
}

/** Puts the database's time into each answer, as `extensions.serverTime`. */
export const serverTimePlugin = (clock: DatabaseClock): ApolloServerPlugin<GraphContext> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body } }) {
        if (body.kind !== 'single') return;
        const { singleResult } = body;
        singleResult.extensions = { ...singleResult.extensions, serverTime: clock.now().toISOString() };
      },
    };
  },
});
