import type { ReactNode } from 'react';

import { useTranslator } from '@commonweal/ui';

interface Words {
  readonly en: string;
  readonly cy?: string | null | undefined;
}

/** A text in the page's language, or in English that says so. */
export function InLanguage({ en, cy }: Words): ReactNode {
  const { language } = useTranslator();
  if (language === 'en') return en;
  return cy ? cy : <span lang="en">{en}</span>;
}
