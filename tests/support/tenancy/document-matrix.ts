import { type Cell, changes, phases, removes, row, sees } from './cells.js';
import { GROUPS } from './viewers.js';

const { AUTHORITY, EVERYBODY } = GROUPS;
const PUBLIC = [...EVERYBODY, 'job-ours'] as const;
/** What was uploaded, and the job that erases it. */
const FILES = [...AUTHORITY, 'job-ours'] as const;

/** Documents are everybody's once their tender is published; what was uploaded stays its authority's. */
export const DOCUMENT_CELLS: readonly Cell[] = [
  ...phases('tender_document', 'tender_id', [FILES, PUBLIC, PUBLIC]),
  ...phases('uploaded_file', 'id', [FILES, FILES, FILES]),
  ...[1, 2].flatMap((n) => {
    const document = [n === 1 ? 'of a draft' : 'of a tender open for bids', row(n)] as const;
    return [changes('tender_document', 'title', document, AUTHORITY), removes('tender_document', document, AUTHORITY)];
  }),
  // One that an amendment brings is everybody's when that is public; the worker ends and removes what amendments say.
  sees('tender_document', 'of an amendment that waits for its notice', row(5), FILES),
  changes('tender_document', 'until', ['of a tender open for bids', row(2)], ['job-ours']),
  removes('tender_document', ['of an amendment that waits for its notice', row(5)], FILES),
  changes('uploaded_file', 'sha256', ['of ours', row(4)], AUTHORITY),
  removes('uploaded_file', ['of ours', row(4)], FILES),
];
