import { refusal } from '../refusal.js';

/** PostgreSQL stores no NUL, and half a character has no canonical form. */
const isReadable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed();

/**
 * Refuses texts that no program of ours could store.
 *
 * @param value variables of an operation, of any depth that a body can have
 * @throws a GraphQL BAD_USER_INPUT
 */
export function admitTexts(value: unknown): void {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string' && !isReadable(next))
      throw refusal('BAD_USER_INPUT', 'A text holds a NUL character or half of a surrogate pair');
    if (typeof next === 'object' && next !== null) Object.values(next).forEach((part) => waiting.push(part));
  }
}
