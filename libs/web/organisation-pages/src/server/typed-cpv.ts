import type { NamedCode } from '@commonweal/ui';

const WHOLE = /^(\d{8})(?:-\d)?$/;

/**
 * What was found for some words. A whole code that is in no list here stands for itself, for the vocabulary may not have
 * been imported, and a tender notice needs a code.
 *
 * @example nothing found for `55520000-1` → 55520000, without a name
 */
export function foundOrTyped(words: string, found: readonly NamedCode[]): readonly NamedCode[] {
  const [, code] = WHOLE.exec(words) ?? [];
  return code && found.length === 0 ? [{ code, name: null }] : found;
}
