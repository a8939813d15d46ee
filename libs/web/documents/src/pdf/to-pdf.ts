import type { DocumentModel } from '../model/document-model.js';
import { writeBlock } from './pdf-blocks.js';
import { Sheet } from './sheet.js';

/**
 * The document as a tagged PDF: it has a title, a language and bookmarks, and headings, lists and tables are read aloud
 * as what they are. The same document gives the same bytes.
 */
export async function toPdf(document: DocumentModel): Promise<Uint8Array> {
  const sheet = new Sheet(document);
  const chunks: Uint8Array[] = [];
  const written = new Promise<void>((resolve, reject) => {
    sheet.pdf.on('data', (chunk: Uint8Array) => void chunks.push(chunk));
    sheet.pdf.on('end', resolve).on('error', reject);
  });
  for (const block of document.blocks) writeBlock(sheet, block);
  sheet.end(document.foot);
  await written;
  return new Uint8Array(Buffer.concat(chunks));
}
