import { Fragment, type ReactNode } from 'react';

import { useTranslator } from './translation-context.js';

/** Shows a sentence of the API in the language of the page; one without Welsh is English, and says so to a screen reader. */
export function useSaid(): (message: string) => ReactNode {
  const { language, said } = useTranslator();
  return (message) => {
    if (language === 'en') return message;
    const parts = said?.(message) ?? [{ text: message, isEnglish: true }];
    return parts.map(({ text, isEnglish }, index) =>
      isEnglish ? (
        <span key={index} lang="en">
          {text}
        </span>
      ) : (
        <Fragment key={index}>{text}</Fragment>
      ),
    );
  };
}

/** A sentence of the API. */
export function Said({ children }: { readonly children: string }): ReactNode {
  return useSaid()(children);
}

/** Sentences of the API, one after the other. */
export function SaidAll({ messages }: { readonly messages: readonly string[] }): ReactNode {
  const say = useSaid();
  return messages.map((message, index) => (
    <Fragment key={message}>
      {index > 0 && '. '}
      {say(message)}
    </Fragment>
  ));
}
