import type { Block, Heading, Inline, Table } from './document-model.js';

export const heading = (level: Heading['level'], text: Inline): Block => ({ kind: 'heading', level, text });

export const paragraph = (text: Inline): Block => ({ kind: 'paragraph', text });

/** A list, or nothing where it would be empty. */
export const listOf = (items: readonly Inline[]): readonly Block[] =>
  items.length > 0 ? [{ kind: 'list', items }] : [];

/** A table, or nothing where it would have no rows. */
export const tableOf = (table: Omit<Table, 'kind'>): readonly Block[] =>
  table.rows.length > 0 ? [{ kind: 'table', ...table }] : [];

/** What is so, with its name; what is not known is left out. */
export type Fact = readonly [name: Inline, value: Inline | null];

export function factsOf(facts: readonly Fact[]): readonly Block[] {
  const rows = facts.flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
  return tableOf({ head: [], rows, widths: [0.32, 0.68] });
}

/** Sentences one after the other. */
export const sentences = (...parts: readonly Inline[]): Inline =>
  parts.flatMap((part, index) => (index === 0 ? part : [{ text: ' ' }, ...part]));
