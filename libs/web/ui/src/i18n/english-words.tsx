import { Fragment, type ReactNode } from 'react';

import { useTranslator } from './translation-context.js';
import type { Translate } from './translator.js';

/** Stands around the name of a value while a sentence is cut at its values; a private character no text has. */
const CUT = '\uE000';

/**
 * The `lang` of words that buyers and bidders wrote in English – titles, criteria, names – so that a Welsh page is read
 * aloud with the right voice. Undefined where the page itself is English.
 */
export function useEnglishLang(): 'en' | undefined {
  return useTranslator().language === 'en' ? undefined : 'en';
}

export interface PhraseProps {
  /** Key of the sentence. */
  readonly of: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** Which of the values are English words whatever the page speaks. */
  readonly english: readonly string[];
}

/** A sentence of ours with somebody's English words in it, which say so on a page in another language. */
export function Phrase({ of, values, english }: PhraseProps): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  if (lang === undefined) return t(of, values);
  return cutSentence(t, of, { values, english }).map((part, index) =>
    index % 2 === 0 ? (
      <Fragment key={index}>{part}</Fragment>
    ) : (
      <span key={index} lang={lang}>
        {values[part]}
      </span>
    ),
  );
}

/** Our words and names of English values in turn, beginning with our words. */
function cutSentence(t: Translate, of: string, { values, english }: Pick<PhraseProps, 'values' | 'english'>) {
  const names = english.filter((name) => name in values);
  const marked = Object.fromEntries(names.map((name) => [name, `${CUT}${name}${CUT}`]));
  return t(of, { ...values, ...marked }).split(CUT);
}
