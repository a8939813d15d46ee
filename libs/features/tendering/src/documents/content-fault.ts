import { createReadStream } from 'node:fs';

import { fileTypeFromFile } from 'file-type';

import type { DocumentType } from '@commonweal/deal';

import { packageFault } from './package-fault.js';

/** Characters that no text has, besides tab and line ends. */
const NOT_TEXT = /[\u0000-\u0008\u000B\u000E-\u001F]/;

/** Why the content of a file is not taken for what its name claims, as a sentence; null: it is. */
export async function contentFault(path: string, type: DocumentType): Promise<string | null> {
  const { mime = '' } = (await fileTypeFromFile(path)) ?? {};
  if (type.content === 'TEXT') return textFault(path, type, mime);
  if (mime !== type.mediaType) return /macroenabled/i.test(mime) ? WITH_MACROS : notAs(type);
  return type.content === 'PACKAGE' ? packageFault(path) : null;
}

const textFault = async (path: string, type: DocumentType, mime: string): Promise<string | null> =>
  mime === '' && (await isPlainText(path)) ? null : notText(type);

const WITH_MACROS = 'Save the file without macros and upload that';

const notAs = ({ extension }: DocumentType): string =>
  `The content of the file is not what its name says: open it and save it as .${extension}`;

const notText = ({ extension }: DocumentType): string =>
  `The content of the file is not plain text: save it as .${extension} with the encoding UTF-8`;

async function isPlainText(path: string): Promise<boolean> {
  try {
    return await isReadable(createReadStream(path));
  } catch {
    return false;
  }
}

/** @throws where the bytes are no UTF-8 */
async function isReadable(pieces: AsyncIterable<Buffer>): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const piece of pieces) if (NOT_TEXT.test(decoder.decode(piece, { stream: true }))) return false;
  decoder.decode();
  return true;
}
