import type { Language } from '@commonweal/ui';

import { LANGUAGE_TAGS } from '../model/document-model.js';
import { toPdf } from '../pdf/to-pdf.js';
import type { OfflineTender } from '../tender/offline-tender.js';
import { type Audience, tenderDocument } from '../tender/tender-document.js';
import { toWord } from '../word/to-word.js';
import { remembering } from './remembering.js';

export type Format = 'docx' | 'pdf';

const TYPES: Readonly<Record<Format, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

const MAKERS = { docx: remembering(toWord, 20), pdf: remembering(toPdf, 20) } as const;

export interface WantedFile {
  readonly format: Format;
  readonly language: Language;
  readonly audience: Audience;
}

/** A tender as a file to download. What only its authority may see is kept by nobody on the way. */
export async function tenderFile(tender: OfflineTender, wanted: WantedFile): Promise<Response> {
  const { format, language, audience } = wanted;
  const document = tenderDocument(tender, language, audience);
  const bytes = await MAKERS[format](document);
  return new Response(new Blob([bytes as Uint8Array<ArrayBuffer>]), {
    headers: {
      'content-type': TYPES[format],
      'content-disposition': `attachment; filename="${fileName(tender.reference, wanted)}"`,
      'content-language': LANGUAGE_TAGS[language],
      'cache-control': audience.kind === 'authority' ? 'private, no-store' : 'private, no-cache',
    },
  });
}

const fileName = (reference: string, { format, language }: WantedFile): string =>
  `${reference.replace(/[^\w.-]+/g, '-').slice(0, 80)}-${language}.${format}`;
