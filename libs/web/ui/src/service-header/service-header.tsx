import type { ReactNode } from 'react';

import { useTranslator } from '../i18n/translation-context.js';

export interface ServiceHeaderProps {
  /** The part of the service this app is, after the wordmark. */
  readonly service: string;
  /** Links and buttons at the far end, in reading order. */
  readonly items?: readonly ReactNode[] | undefined;
}

/** The top of every page: our wordmark, which app this is, and where one can go. */
export function ServiceHeader({ service, items = [] }: ServiceHeaderProps): ReactNode {
  const { t } = useTranslator();
  return (
    <header className="cw-header">
      <div className="govuk-width-container cw-header__bar">
        <a className="cw-header__wordmark" href="/">
          Commonweal
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
