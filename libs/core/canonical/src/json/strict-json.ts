import { type Fault, type Faults, fail, ok, type Result } from '@commonweal/result';

import { membersKept, membersWritten } from './member-count.js';
import { repeatedMembers } from './repeated-members.js';

/** No honest input is nested deeper. */
const DEEPEST = 100;

/** The input is not the JSON that it should be. */
export type NotJson = Faults<'NotJson'>;

/**
 * The value that UTF-8 bytes of JSON write, or every fault found.
 *
 * Stricter than `JSON.parse`: bytes that are not UTF-8, a name written twice in one object (of which one value would be
 * lost in silence) and absurd nesting are refused. A byte order mark is skipped.
 *
 * Repeated names are found by counting: the parser keeps fewer members than the text writes. Only then is the text read
 * again to say where.
 */
export function strictJson(bytes: Uint8Array): Result<unknown, NotJson> {
  try {
    return checked(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return refused([{ path: '$', message: reason(error) }]);
  }
}

function checked(text: string): Result<unknown, NotJson> {
  const value: unknown = JSON.parse(text);
  const { members, depth } = membersKept(value);
  if (depth > DEEPEST) return refused([{ path: '$', message: `is nested deeper than ${DEEPEST} levels.` }]);
  return members === membersWritten(text) ? ok(value) : refused(repeatedMembers(text));
}

/** What the platform's own refusals mean to a person. */
const REFUSALS: Readonly<Record<string, string>> = {
  ERR_ENCODING_INVALID_ENCODED_DATA: 'is not UTF-8 text.',
  ERR_STRING_TOO_LONG: 'is too long for one JSON text; use --jsonl.',
};

function reason(error: unknown): string {
  if (error instanceof SyntaxError) return `is not JSON: ${error.message}.`;
  const known = REFUSALS[(error as NodeJS.ErrnoException).code ?? ''];
  if (known === undefined) throw error;
  return known;
}

function refused(faults: readonly Fault[]): Result<never, NotJson> {
  return fail({ kind: 'NotJson', message: faults.map(({ path, message }) => `${path} ${message}`).join('\n'), faults });
}
