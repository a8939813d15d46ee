/** One part of a sentence of the API in Welsh; the words of others, and names of laws, stay English. */
export interface SaidPart {
  readonly text: string;
  readonly isEnglish?: boolean;
}

/** What a sentence of the API is in the language of the page, part by part; null where nobody has put it into Welsh. */
export type SaidIn = (message: string) => readonly SaidPart[] | null;
