import { fileInWords } from '@commonweal/ui';

import { heading, listOf, paragraph, sentences } from '../model/blocks.js';
import type { Block, Inline } from '../model/document-model.js';
import type { Words } from '../model/words.js';
import type { OfflineFile } from './offline-tender.js';

/** The files that go with the tender, by which a reader can tell whether theirs is the one that was published. */
export const fileParts = (files: readonly OfflineFile[], words: Words): readonly Block[] =>
  files.length === 0
    ? []
    : [
        heading(2, words.ours('heading.files')),
        paragraph(words.ours('files.lead')),
        ...listOf(files.map((file) => fileLine(file, words))),
      ];

function fileLine(file: OfflineFile, words: Words): Inline {
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
