import { once } from 'node:events';
import { finished } from 'node:stream/promises';

import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

import type { Dataset } from '@commonweal/places';

import type { ReadRow } from '../read/item.js';

/** Rows are handed over in pieces of about this many characters. */
const PIECE = 64 * 1024;

/** Takes the checked rows of one file. */
export interface RowSink {
  write(row: ReadRow): Promise<void>;
  end(): Promise<void>;
  /** Takes no more rows: something broke, and the transaction is taken back. */
  abandon(): void;
}

/** Where rows go that are only looked at. */
export const nowhere: RowSink = {
  write: () => Promise.resolve(),
  end: () => Promise.resolve(),
  abandon: () => undefined,
};

/** A table of texts, which the transaction takes away when it ends, filled by COPY. */
export class Staging implements RowSink {
  #piece = '';

  private constructor(
    readonly table: string,
    private readonly columns: readonly string[],
    private readonly copy: ReturnType<typeof copyFrom>,
  ) {}

  static async open(client: Client, { id, columns }: Dataset): Promise<Staging> {
    const table = `staged_${id.replaceAll('-', '_')}`;
    const names = columns.map(({ name }) => name);
    await client.query(
      `create temporary table ${table} (line integer not null, ${names.map((name) => `${name} text`).join(', ')}) on commit drop`,
    );
    return new Staging(table, names, client.query(copyFrom(`copy ${table} from stdin`)));
  }

  async write({ line, row }: ReadRow): Promise<void> {
    this.#piece += `${line}\t${this.columns.map((name) => copied(row[name] ?? '')).join('\t')}\n`;
    if (this.#piece.length >= PIECE) await this.#hand();
  }

  async end(): Promise<void> {
    await this.#hand();
    this.copy.end();
    await finished(this.copy);
  }

  abandon(): void {
    // What becomes of it is of no interest any more.
    this.copy.on('error', () => undefined).destroy();
  }

  async #hand(): Promise<void> {
    const piece = this.#piece;
    this.#piece = '';
    if (!this.copy.write(piece)) await once(this.copy, 'drain');
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A value as COPY's text form has it; an empty cell is null. */
const copied = (text: string): string =>
  text === '' ? '\\N' : text.replaceAll(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character);
