import type { ReactNode } from 'react';

import type { TenderFilesQuery } from '@commonweal/client';
import { useEnglishLang, useTranslator } from '@commonweal/ui';

import { FileLink } from './document-list';

type Tender = NonNullable<TenderFilesQuery['tender']>;

/** Files that amendments exchanged or withdrew. */
export function EarlierFiles({ tender: { id, earlierDocuments } }: { readonly tender: Tender }): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  if (earlierDocuments.length === 0) return null;
  const page = `/tenders/${encodeURIComponent(id)}/documents`;
  return (
    <section className="cw-section" aria-labelledby="earlier">
      <h2 className="govuk-heading-m" id="earlier">
        {t('documents.earlier')}
      </h2>
      <p className="govuk-body">{t('documents.earlierLead')}</p>
      <ul className="govuk-list govuk-list--bullet">
        {earlierDocuments.map((document) => (
          <li key={document.id}>
            <span lang={lang}>{document.title}</span>, {t('documents.until', { number: document.until ?? '' })}:{' '}
            <FileLink document={document} page={page} />
          </li>
        ))}
      </ul>
    </section>
  );
}
