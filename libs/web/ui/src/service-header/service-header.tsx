import type { ReactNode } from 'react';

import { useTranslator } from '../i18n/translation-context.js';

/** Whose pages these are. */
export interface HeaderBrand {
  readonly name: string;
  /** The picture in place of the name. */
  readonly logo?: { readonly src: string; readonly width: number; readonly height: number } | undefined;
}

export interface ServiceHeaderProps {
  /** The part of the service this app is, after the wordmark. */
  readonly service: string;
  /** Links and buttons at the far end, in reading order. */
  readonly items?: readonly ReactNode[] | undefined;
  /** Absent: our own wordmark. */
  readonly brand?: HeaderBrand | undefined;
}

/** The top of every page: our wordmark or an authority's, which app this is, and where one can go. */
export function ServiceHeader({ service, items = [], brand = { name: 'Commonweal' } }: ServiceHeaderProps): ReactNode {
  const { t } = useTranslator();
  return (
    <header className="cw-header">
      <div className="govuk-width-container cw-header__bar">
        <a className="cw-header__wordmark" href="/">
          {brand.logo ? <img className="cw-header__logo" alt={brand.name} {...brand.logo} /> : brand.name}
        </a>
        <span className="cw-header__service">{service}</span>
        {items.length > 0 && (
          <nav className="cw-header__navigation" aria-label={t('ui.navigation')}>
            <ul className="cw-header__nav">
              {items.map((item, index) => (
                <li key={index}>{item}</li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </header>
  );
}
