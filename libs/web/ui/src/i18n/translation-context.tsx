import { type ReactNode, createContext, useContext } from 'react';

import type { Translator } from './translator.js';

const TranslationContext = createContext<Translator | null>(null);

export interface TranslationProviderProps {
  readonly translator: Translator;
  readonly children: ReactNode;
}

/** Gives every component below one language to speak. */
export function TranslationProvider({ translator, children }: TranslationProviderProps): ReactNode {
  return <TranslationContext value={translator}>{children}</TranslationContext>;
}

/** The language of the page and its strings. */
export function useTranslator(): Translator {
  const translator = useContext(TranslationContext);
  if (!translator) throw new Error('A component that speaks stands outside a TranslationProvider');
  return translator;
}
