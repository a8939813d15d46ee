import type { ReactNode } from 'react';

import { useTranslator } from '../i18n/translation-context.js';
import { ServiceFooter } from '../service-footer/service-footer.js';
import { type ServiceHeaderProps, ServiceHeader } from '../service-header/service-header.js';
import { SkipLink } from '../skip-link/skip-link.js';

export interface PageProps extends ServiceHeaderProps {
  /** Address of this very page, for the language switch. */
  readonly address: string;
  /** What every page must say first, such as for whom one acts. */
  readonly notice?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page. */
export function Page({ address, notice, children, ...header }: PageProps): ReactNode {
  const { t } = useTranslator();
  return (
    <>
      <SkipLink href="#main-content">{t('ui.skipLink')}</SkipLink>
      <ServiceHeader {...header} />
      <div className="govuk-width-container">
        {notice}
        {children}
      </div>
      <ServiceFooter address={address} />
    </>
  );
}

/** What the page is about. Ways back stand before it, outside. */
export function Main({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <main className="govuk-main-wrapper" id="main-content">
      {children}
    </main>
  );
}
