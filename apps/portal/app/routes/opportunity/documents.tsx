import type { ReactNode } from 'react';

import type { OpportunityFilesQuery } from '@commonweal/client';
import { fileInWords, useEnglishLang, useTranslator } from '@commonweal/ui';

type Tender = NonNullable<OpportunityFilesQuery['tender']>;
type Listed = Tender['documents'][number];
type Shown = Omit<Listed, 'since'>;

/** The files that go with a tender, each with what it is and how large, and those that changes exchanged or withdrew. */
export function Documents({ tender }: { readonly tender: Tender }): ReactNode {
  const { t } = useTranslator();
  const { id, documents, earlierDocuments } = tender;
  if (documents.length + earlierDocuments.length === 0) return null;
  return (
    <section className="cw-section">
      <h2 className="govuk-heading-m">{t('files.title')}</h2>
      <ul className="govuk-list govuk-list--spaced">
        {documents.map((document) => (
          <File key={document.id} document={document} tenderId={id}>
            {document.since && <ChangeLink tenderId={id} number={document.since} word="since" />}
          </File>
        ))}
      </ul>
      {earlierDocuments.length > 0 && <EarlierFiles tender={tender} />}
    </section>
  );
}

/** Nobody is wronged by a quiet exchange: what could be read before can be read still, with what took its place. */
function EarlierFiles({ tender: { id, documents, earlierDocuments } }: { readonly tender: Tender }): ReactNode {
  const { t } = useTranslator();
  const titles = new Map([...documents, ...earlierDocuments].map((each) => [each.id, each]));
  return (
    <>
      <h3 className="govuk-heading-s">{t('files.earlier')}</h3>
      <ul className="govuk-list govuk-list--spaced">
        {earlierDocuments.map((document) => (
          <File key={document.id} document={document} tenderId={id}>
            <ChangeLink tenderId={id} number={document.until ?? 0} word="until" />{' '}
            <Successor of={titles.get(document.replacedBy ?? '')} />
          </File>
        ))}
      </ul>
    </>
  );
}

/** What took a file's place. */
function Successor({ of }: { readonly of: Pick<Listed, 'title' | 'titleCy'> | undefined }): ReactNode {
  const { t } = useTranslator();
  return of ? (
    <>
      {t('files.replaced')} <Title of={of} />
    </>
  ) : (
    t('files.withdrawn')
  );
}

interface ChangeLinkProps {
  readonly tenderId: string;
  readonly number: number;
  readonly word: 'since' | 'until';
}

function ChangeLink({ tenderId, number, word }: ChangeLinkProps): ReactNode {
  const { t } = useTranslator();
  return (
    <a className="govuk-link" href={`/opportunities/${encodeURIComponent(tenderId)}/changes#change-${number}`}>
      {t(`files.${word}`, { number })}
    </a>
  );
}

interface FileProps {
  readonly document: Shown;
  readonly tenderId: string;
  readonly children: ReactNode;
}

/** One of them; with it what is said of its version. */
function File({ document, tenderId, children }: FileProps): ReactNode {
  const { t } = useTranslator();
  const href = `/opportunities/${encodeURIComponent(tenderId)}/documents/${encodeURIComponent(document.id)}`;
  return (
    <li>
      <Named document={document} href={href} />
      <br />
      <span className="govuk-hint govuk-!-margin-bottom-0">
        {t(`files.kind.${document.kind}`)} – {fileInWords(document)}
      </span>
      {children && <p className="govuk-body-s govuk-!-margin-bottom-0">{children}</p>}
      {document.onRequest && <p className="govuk-body-s govuk-!-margin-bottom-0">{t('files.onRequest')}</p>}
    </li>
  );
}

/** A link to the file, or its name alone where it is given on request. */
function Named({ document, href }: { readonly document: Shown; readonly href: string }): ReactNode {
  return document.onRequest ? (
    <strong>
      <Title of={document} />
    </strong>
  ) : (
    <a className="govuk-link" href={href} download>
      <Title of={document} />
    </a>
  );
}

/** What it is called, in Welsh where that was said. */
function Title({ of: { title, titleCy } }: { readonly of: Pick<Listed, 'title' | 'titleCy'> }): ReactNode {
  const { language } = useTranslator();
  const english = useEnglishLang();
  const isWelsh = language === 'cy' && titleCy !== null;
  return <span lang={isWelsh ? undefined : english}>{isWelsh ? titleCy : title}</span>;
}
