import type { ReactNode } from 'react';

import type { OpportunityQuery } from '@commonweal/client';
import { fileInWords, useEnglishLang, useTranslator } from '@commonweal/ui';

type Tender = NonNullable<OpportunityQuery['tender']>;
type Listed = Tender['documents'][number];

/** The files that go with a tender, each with what it is and how large. */
export function Documents({ tender: { id, documents } }: { readonly tender: Tender }): ReactNode {
  const { t } = useTranslator();
  if (documents.length === 0) return null;
  const page = `/opportunities/${encodeURIComponent(id)}/documents`;
  return (
    <section className="cw-section">
      <h2 className="govuk-heading-m">{t('files.title')}</h2>
      <ul className="govuk-list govuk-list--spaced">
        {documents.map((document) => (
          <li key={document.id}>
            <Named document={document} href={`${page}/${encodeURIComponent(document.id)}`} />
            <br />
            <span className="govuk-hint govuk-!-margin-bottom-0">
              {t(`files.kind.${document.kind}`)} – {fileInWords(document)}
            </span>
            {document.onRequest && <p className="govuk-body-s govuk-!-margin-bottom-0">{t('files.onRequest')}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A link to the file, or its name alone where it is given on request. */
function Named({ document, href }: { readonly document: Listed; readonly href: string }): ReactNode {
  const { language } = useTranslator();
  const english = useEnglishLang();
  const { title, titleCy, onRequest } = document;
  const isWelsh = language === 'cy' && titleCy !== null;
  const name = <span lang={isWelsh ? undefined : english}>{isWelsh ? titleCy : title}</span>;
  return onRequest ? (
    <strong>{name}</strong>
  ) : (
    <a className="govuk-link" href={href} download>
      {name}
    </a>
  );
}
