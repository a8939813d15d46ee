import type { DocumentModel } from '../model/document-model.js';

type Make = (document: DocumentModel) => Promise<Uint8Array>;

/**
 * Makes a document once for all who ask for the same in a row: what it says is its key, so nobody gets another's words, and a change of
 * a single one makes it anew.
 *
 * @param most documents that are kept
 */
export function remembering(make: Make, most: number): Make {
  const made = new Map<string, Promise<Uint8Array>>();
  return (document) => {
    const key = JSON.stringify(document);
    const bytes = made.get(key) ?? make(document);
    made.delete(key);
    made.set(key, bytes);
    bytes.catch(() => made.delete(key));
    for (const oldest of [...made.keys()].slice(0, -most)) made.delete(oldest);
    return bytes;
  };
}
