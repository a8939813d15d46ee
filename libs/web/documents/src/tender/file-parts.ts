import { fileInWords } from '@commonweal/ui';

import { heading, listOf, paragraph, sentences } from '../model/blocks.js';
import type { Block, Inline } from '../model/document-model.js';
import type { Words } from '../model/words.js';
import type { EarlierFile, OfflineFile, OfflineTender } from './offline-tender.js';

/** The files that go with the tender, by which a reader can tell whether theirs is the one that was published, and earlier ones. */
export const fileParts = ({ documents, earlierDocuments }: Files, words: Words): readonly Block[] =>
  documents.length + earlierDocuments.length === 0
    ? []
    : [
        heading(2, words.ours('heading.files')),
        paragraph(words.ours('files.lead')),
        ...listOf(documents.map((file) => sentences(fileLine(file, words), ...sinceWhen(file, words)))),
        ...earlierParts({ documents, earlierDocuments }, words),
      ];

type Files = Pick<OfflineTender, 'documents' | 'earlierDocuments'>;

const sinceWhen = ({ since }: OfflineFile, words: Words): Inline[] =>
  since === null ? [] : [words.ours('files.since', { number: since })];

/** Files that changes exchanged or withdrew, with what took their place. */
function earlierParts({ documents, earlierDocuments }: Files, words: Words): readonly Block[] {
  if (earlierDocuments.length === 0) return [];
  const titles = new Map([...documents, ...earlierDocuments].map(({ id, title }) => [id, title]));
  return [
    paragraph(words.ours('files.earlier')),
    ...listOf(
      earlierDocuments.map((file) =>
        sentences(fileLine(file, words), ended(file, titles.get(file.replacedBy ?? ''), words)),
      ),
    ),
  ];
}

function ended({ until }: EarlierFile, title: string | undefined, words: Words): Inline {
  const number = until ?? '';
  return title === undefined
    ? words.ours('files.withdrawn', { number })
    : words.mixed('files.replaced', { number, title }, ['title']);
}

function fileLine(file: Omit<OfflineFile, 'since'>, words: Words): Inline {
  const isWelsh = words.language === 'cy' && file.titleCy !== null;
  const values = {
    title: isWelsh ? String(file.titleCy) : file.title,
    kind: words.t(`files.kind.${file.kind}`),
    fileName: file.fileName,
    file: fileInWords(file),
    sha256: file.sha256.replace('sha256:', ''),
  };
  const line = words.mixed('files.one', values, isWelsh ? ['fileName'] : ['title', 'fileName']);
  return file.onRequest ? sentences(line, words.ours('files.onRequest')) : line;
}
