import type { ReactNode } from 'react';

import { useEnglishLang, useTranslator } from '@commonweal/ui';

export interface Titled {
  readonly title: string;
  readonly titleCy?: string | null | undefined;
}

/** The title in the language of the page, as far as there is one. */
export function useTitleOf(): (titled: Titled) => string {
  const { language } = useTranslator();
  return ({ title, titleCy }) => (language === 'cy' && titleCy ? titleCy : title);
}

/** A title in the language of the page, or marked as being in another. */
export function NeedTitle(titled: Titled): ReactNode {
  const lang = useEnglishLang();
  const titleOf = useTitleOf();
  return <span lang={titled.titleCy ? undefined : lang}>{titleOf(titled)}</span>;
}
