import { readFileSync } from 'node:fs';

import type pg from 'pg';

import { ORGANISATIONS, PEOPLE } from './viewers.js';

const file = readFileSync(new URL('./rows.sql', import.meta.url), 'utf8');

/** The rows of rows.sql; `:name` is an organisation and `:person_name` a person. */
export async function fill(client: pg.Client): Promise<void> {
  const ids = {
    ...ORGANISATIONS,
    ...Object.fromEntries(Object.entries(PEOPLE).map(([name, id]) => [`person_${name}`, id])),
  } as Record<string, string>;
  await client.query(file.replace(/:([a-z_]+)\b(?!:)/g, (text, name: string) => (ids[name] ? `'${ids[name]}'` : text)));
}

/** A row's id by its number: tenders and lots 1 draft, 2 open for bids, 3 closed, 4 a draft with nothing in it but a second lot, 5. */
export const rowId = (n: number): string => `cccccccc-0000-4000-8000-${String(n).padStart(12, '0')}`;
