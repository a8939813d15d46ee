import { storedText } from '@commonweal/canonical';
import type { TenderDocument } from '@commonweal/persistence';
import type { Fault } from '@commonweal/result';

import { textFaults } from '../text/text-faults.js';

const MOST_CHARACTERS = 200;

interface Titles {
  readonly title: string;
  readonly titleCy: string | null;
}

/** What is wrong with what a document is called. */
export const titleFaults = ({ title, titleCy }: Titles): Fault[] => [
  ...textFaults(title, { path: '$.title', name: 'a title', most: MOST_CHARACTERS }),
  ...textFaults(titleCy ?? '', { path: '$.titleCy', name: 'the Welsh title', least: 0, most: MOST_CHARACTERS }),
];

/** As they are kept: a Welsh title of nothing is none. */
export const titlesOf = ({ title, titleCy }: Titles): Titles => ({
  title: storedText(title),
  titleCy: storedText(titleCy ?? '') || null,
});

/** Columns of a document that are published. */
export const DOCUMENT_COLUMNS = [
  ...(['position', 'kind', 'title', 'titleCy', 'fileName', 'mediaType', 'bytes', 'sha256'] as const),
] satisfies (keyof TenderDocument)[];

/** What the audit log hashes of a document. */
export const documentFacts = ({
  position,
  kind,
  title,
  titleCy,
  fileName,
  mediaType,
  bytes,
  sha256,
}: TenderDocument) => ({
  ...{ position, kind, title, titleCy: titleCy ?? null, fileName, mediaType, bytes, sha256 },
});
