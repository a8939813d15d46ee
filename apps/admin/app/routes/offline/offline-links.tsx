import type { ReactNode } from 'react';

import { useTranslator } from '@commonweal/ui';

/** The whole tender as files, to be read by colleagues who are not here. */
export function OfflineLinks({ tenderId }: { readonly tenderId: string }): ReactNode {
  const { t } = useTranslator();
  const page = `/tenders/${encodeURIComponent(tenderId)}`;
  return (
    <ul className="govuk-list">
      <li>
        <a className="govuk-link" href={`${page}/document.docx`}>
          {t('offline.word')}
        </a>
      </li>
      <li>
        <a className="govuk-link" href={`${page}/document.pdf`}>
          {t('offline.pdf')}
        </a>
      </li>
    </ul>
  );
}
