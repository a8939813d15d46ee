import type { Language } from '@commonweal/ui';

import type { Inline } from './document-model.js';

/** A text whose language is told once for all of it where it is all in one. */
export interface Spoken {
  readonly text: Inline;
  /** Null where the document's language holds, or the text is in several. */
  readonly language: Language | null;
}

/** @example spoken([{ text: 'Meals', language: 'en' }]) // { text: [{ text: 'Meals' }], language: 'en' } */
export function spoken(text: Inline): Spoken {
  const said = text.filter((run) => run.text.trim() !== '');
  const language = said[0]?.language ?? null;
  if (language === null || said.some((run) => run.language !== language)) return { text, language: null };
  return { text: text.map((run) => ({ text: run.text })), language };
}
