import type { Language } from '@commonweal/ui';

/** Words of one language within a paragraph, a cell or a heading. */
export interface Run {
  readonly text: string;
  /** Only where it is another language than the document's: it is read aloud with that language's voice. */
  readonly language?: Language;
}

export type Inline = readonly Run[];

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: Inline;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: Inline;
}

/** Words that nobody may overlook, such as that this is a draft. */
export interface Notice {
  readonly kind: 'notice';
  readonly text: Inline;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly Inline[];
}

/** A table, named by the heading before it. Its first column names its rows; one without `head` is of facts: a name and what is so. */
export interface Table {
  readonly kind: 'table';
  readonly head: readonly Inline[];
  readonly rows: readonly (readonly Inline[])[];
  /** The columns' parts of the width; they sum to 1. */
  readonly widths: readonly number[];
}

export type Block = Heading | Paragraph | Notice | List | Table;

/** A document before it is a file: what it says and in which order, and nothing of how it looks. */
export interface DocumentModel {
  readonly language: Language;
  readonly title: string;
  readonly author: string;
  /** What it is known by; the file is named after it. */
  readonly reference: string;
  /** The instant it says of itself to be made at; null where there is none. Never the clock's: the same tender makes the same bytes. */
  readonly madeAt: string | null;
  /** What stands at the foot of each page; the numbers are filled in for `{{page}}` and `{{pages}}`. */
  readonly foot: string;
  readonly blocks: readonly Block[];
}

/** The language as files name it. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy-GB' };
