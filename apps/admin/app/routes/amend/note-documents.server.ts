import { files } from '../../session/api.server';
import {
  type DocumentEntry,
  entryFaults,
  type EntryFault,
  entryIn,
  fileIn,
  NO_ENTRY,
  withEntry,
} from './document-entry';
import { type NotedDocuments, notedIn, withoutKeys } from './noted-documents';

/** What came of the documents' part of the form: what is noted now, and the entry with its faults where it has any. */
export interface Noting {
  readonly noted: NotedDocuments;
  readonly entry: DocumentEntry;
  readonly faults: readonly (EntryFault | { readonly field: string; readonly message: string })[];
}

/** Uploads the file of an entry and notes it with what was noted before, less what is left out again. */
export async function noteDocuments(request: Request, tenderId: string, sent: FormData): Promise<Noting> {
  const before = notedIn(String(sent.get('documents') ?? ''));
  const noted = withoutKeys(before, sent.getAll('documentUndo').map(String));
  const [entry, file] = [entryIn(sent), fileIn(sent)];
  const faults = entryFaults(entry, file);
  if (faults.length > 0) return { noted, entry, faults };
  if (entry.what.startsWith('WITHDRAW ') || !file)
    return { noted: withEntry(noted, entry, null), entry: NO_ENTRY, faults };
  const uploaded = await files.send(file, tenderId, request);
  if ('message' in uploaded) return { noted, entry, faults: [{ field: 'documentFile', message: uploaded.message }] };
  return { noted: withEntry(noted, entry, { id: uploaded.id, name: file.name }), entry: NO_ENTRY, faults };
}
