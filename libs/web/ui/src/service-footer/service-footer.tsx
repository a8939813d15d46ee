import type { ReactNode } from 'react';

import { useTranslator } from '../i18n/translation-context.js';
import { LANGUAGE_NAMES, LANGUAGES } from '../i18n/language.js';
import { LanguageNavigation } from '../language-navigation/language-navigation.js';

export interface ServiceFooterProps {
  /** Address of this very page; the language is added to it. */
  readonly address: string;
}

/** The bottom of every page: what this is, and the same page in the other language. */
export function ServiceFooter({ address }: ServiceFooterProps): ReactNode {
  const { language, t } = useTranslator();
  const items = LANGUAGES.map((lang) => ({
    lang,
    children: LANGUAGE_NAMES[lang],
    current: lang === language,
    href: addressIn(address, lang),
  }));
  return (
    <footer className="cw-footer">
      <div className="govuk-width-container cw-footer__row">
        <p className="govuk-body">{t('ui.about')}</p>
        <LanguageNavigation items={items} ariaLabel={t('ui.languages')} />
      </div>
    </footer>
  );
}

function addressIn(address: string, language: string): string {
  const url = new URL(address, 'http://localhost');
  url.searchParams.set('lang', language);
  return url.pathname + url.search;
}
