import { createReadStream } from 'node:fs';

import { fileTypeFromFile } from 'file-type';

import type { DocumentType } from '@commonweal/deal';

import { packageFault } from './package-fault.js';

/** Characters that no text has, besides tab and line ends. */
const NOT_TEXT = /[\u0000-\u0008\u000B\u000E-\u001F]/;

/** Why the content of a file is not taken for what its name claims, as a sentence; null: it is. */
export async function contentFault(path: string, type: DocumentType): Promise<string | null> {
  const found = await fileTypeFromFile(path);
  if (type.content === 'TEXT') return found || !(await isPlainText(path)) ? notText(type) : null;
  if (/macroenabled/i.test(found?.mime ?? '')) return 'Save the file without macros and upload that';
  if (type.content === 'PACKAGE' && found?.mime === 'application/zip') return notAs(type);
  if (found?.mime !== type.mediaType) return notAs(type);
  return type.content === 'PACKAGE' ? packageFault(path) : null;
}

const notAs = ({ extension }: DocumentType): string =>
  `The content of the file is not what its name says: open it and save it as .${extension}`;

const notText = ({ extension }: DocumentType): string =>
  `The content of the file is not plain text: save it as .${extension} with the encoding UTF-8`;

async function isPlainText(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path))
      if (NOT_TEXT.test(decoder.decode(chunk as Buffer, { stream: true }))) return false;
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
