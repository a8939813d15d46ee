import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';

import { type DocumentModel, LANGUAGE_TAGS } from '../model/document-model.js';
import { repeatable } from './repeatable.js';
import { wordBlocks } from './word-blocks.js';
import { wordStyles } from './word-styles.js';

/**
 * The document as a Word file: real headings, lists and tables with header rows, each word in its language.
 * The same document gives the same bytes.
 */
export async function toWord(document: DocumentModel): Promise<Uint8Array> {
  const { title, author, language, blocks } = document;
  const file = new Document({
    ...{ title, creator: author, lastModifiedBy: author, description: document.reference },
    styles: wordStyles(LANGUAGE_TAGS[language]),
    sections: [{ footers: { default: footer(document.foot) }, children: blocks.flatMap(wordBlocks) }],
  });
  return repeatable(await Packer.pack(file, 'uint8array'), document);
}

/** What the document is and which page of it this is. */
function footer(foot: string): Footer {
  const [before = '', between = '', after = ''] = foot.split(/\{\{pages?\}\}/);
  const children = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after];
  const run = new TextRun({ children, size: 18 });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}
