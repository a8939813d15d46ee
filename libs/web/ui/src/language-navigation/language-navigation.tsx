import type { ReactNode } from 'react';

import { classNames } from '../attributes/class-names.js';
import type { Part } from '../attributes/part.js';

export interface LanguageItem extends Part {
  readonly lang: string;
  readonly href?: string | undefined;
  readonly hrefLang?: string | undefined;
  readonly current?: boolean | undefined;
  readonly languageDescriptionText?: string | undefined;
}

export interface LanguageNavigationProps extends Part {
  readonly items: readonly LanguageItem[];
  readonly ariaLabel?: string | undefined;
}

/** Switches the page to another language; each language is named in itself. */
export function LanguageNavigation({ items, ariaLabel, className, ...attributes }: LanguageNavigationProps): ReactNode {
  return (
    <nav
      {...attributes}
      className={classNames('govuk-language-navigation', className)}
      aria-label={ariaLabel ?? 'Language'}
    >
      <ul className="govuk-language-navigation__list">
        {items.map((item) => (
          <li key={item.lang} className="govuk-language-navigation__list-item">
            <Language {...item} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Language(item: LanguageItem): ReactNode {
  const { current, href, hrefLang, languageDescriptionText, className, children, ...attributes } = item;
  if (current || !href)
    return (
      <span {...attributes} className={classNames('govuk-language-navigation__text', className)} aria-current="true">
        {children}
      </span>
    );
  const alternate = { href, rel: 'alternate', hrefLang: hrefLang ?? item.lang };
  return (
    <a {...attributes} {...alternate} className={classNames('govuk-language-navigation__link', className)}>
      {children}
      {languageDescriptionText && <span className="govuk-visually-hidden"> {languageDescriptionText}</span>}
    </a>
  );
}
