import type { ReactNode } from 'react';

import { useTranslator } from '@commonweal/ui';

/** The opportunity as files to keep, print or read where there is no connection. */
export function OfflineLinks({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslator();
  const page = `/opportunities/${encodeURIComponent(id)}`;
  return (
    <section className="cw-section">
      <h2 className="govuk-heading-m">{t('offline.title')}</h2>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={`${page}/pack.pdf`}>
            {t('offline.pdf')}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={`${page}/pack.docx`}>
            {t('offline.word')}
          </a>
        </li>
      </ul>
    </section>
  );
}
