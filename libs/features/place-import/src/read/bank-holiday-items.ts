import { atLine, type Item } from './item.js';
import type { SourceText } from './source-text.js';

const MOST_CHARACTERS = 2_000_000;
const FORM = 'The file of https://www.gov.uk/bank-holidays.json is expected.';

/** The days of GOV.UK's file of bank holidays, which is small and read at once. All days count as of its first line. */
export async function* bankHolidayItems(text: SourceText): AsyncGenerator<Item> {
  const pieces: string[] = [];
  for await (const piece of text.pieces()) if (text.bytes <= MOST_CHARACTERS) pieces.push(piece);
  if (text.fault) return;
  if (text.isBlank) return void (yield atLine(1, `is empty. ${FORM}`));
  const divisions = parsed(pieces.join(''));
  if (divisions === null) yield atLine(1, `is no JSON object: the file is truncated or another one. ${FORM}`);
  else for (const [division, days] of Object.entries(divisions)) yield* daysOf(division, days);
}

function* daysOf(division: string, days: unknown): Generator<Item> {
  const events = (days as { readonly events?: unknown } | null)?.events;
  if (!Array.isArray(events))
    return void (yield { line: null, column: division, message: `has no list of events. ${FORM}` });
  for (const event of events as readonly (Readonly<Record<string, unknown>> | null)[])
    yield { line: 1, row: { division, date: cell(event?.['date']), title: cell(event?.['title']) } };
}

const cell = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}
