import type { Ask } from '@commonweal/client/server';
import type { Language } from '@commonweal/ui';

import { AdmitFileDocument } from '../documents/admit-file.document.js';
import { LANGUAGE_TAGS } from '../model/document-model.js';

const TOO_MANY: Readonly<Record<Language, string>> = {
  en: 'Too many files were asked for. Wait a quarter of an hour and try again.',
  cy: 'Gofynnwyd am ormod o ffeiliau. Arhoswch chwarter awr a rhowch gynnig arall arni.',
};
const QUARTER_OF_AN_HOUR = '900';

/** Counts a file before it is made. @throws a 429 that says so in words, for it has no page around it */
export async function admitFile(ask: Ask, request: Request, language: Language): Promise<void> {
  try {
    await ask(AdmitFileDocument, {}, request);
  } catch (refusal) {
    throw refusal instanceof Response && refusal.status === 429 ? tooManyFiles(language) : refusal;
  }
}

function tooManyFiles(language: Language): Response {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'retry-after': QUARTER_OF_AN_HOUR };
  return new Response(`${TOO_MANY[language]}\n`, {
    status: 429,
    headers: { ...headers, 'content-language': LANGUAGE_TAGS[language], 'cache-control': 'no-store' },
  });
}
