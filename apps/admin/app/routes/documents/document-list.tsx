import type { ReactNode } from 'react';

import type { TenderFilesQuery } from '@commonweal/client';
import { fileInWords, PostForm, useEnglishLang, useTranslator, WideTable } from '@commonweal/ui';

type Tender = NonNullable<TenderFilesQuery['tender']>;
type Listed = Tender['documents'][number];

/** The documents in their order, each with its file and, in a draft, what can be done with it. */
export function DocumentList({ tender }: { readonly tender: Tender }): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const isDraft = tender.state === 'DRAFT';
  const page = `/tenders/${encodeURIComponent(tender.id)}/documents`;
  if (tender.documents.length === 0) return <p className="govuk-body">{t('documents.none')}</p>;
  const columns = ['document', 'kind', 'file', ...(isDraft ? ['do'] : [])];
  return (
    <WideTable
      caption={t('documents.caption')}
      head={columns.map((column) => ({ children: t(`documents.column.${column}`) }))}
      firstCellIsHeader
      rows={tender.documents.map((document, at) => [
        { children: <span lang={lang}>{document.title}</span> },
        { children: t(`documents.kind.${document.kind}`) },
        { children: <FileLink document={document} page={page} /> },
        ...(isDraft ? [{ children: <Doing key={document.id} {...{ document, page, at, tender }} /> }] : []),
      ])}
    />
  );
}

interface FileLinkProps {
  readonly document: Pick<Listed, 'id' | 'fileName' | 'bytes' | 'onRequest'>;
  readonly page: string;
}

/** A document's file, for its authority. */
export function FileLink({ document, page }: FileLinkProps): ReactNode {
  const { t } = useTranslator();
  return (
    <>
      <a className="govuk-link" href={`${page}/${encodeURIComponent(document.id)}/file`} download>
        {document.fileName}
      </a>{' '}
      ({fileInWords(document)}){document.onRequest && <> – {t('documents.onRequest')}</>}
    </>
  );
}

interface DoingProps {
  readonly document: Listed;
  readonly page: string;
  readonly at: number;
  readonly tender: Tender;
}

function Doing({ document: { id, title }, page, at, tender: { documents, version } }: DoingProps): ReactNode {
  const { t } = useTranslator();
  const named = <span className="govuk-visually-hidden"> {title}</span>;
  const moves = [...(at > 0 ? ['up'] : []), ...(at < documents.length - 1 ? ['down'] : [])];
  return (
    <>
      <a className="govuk-link" href={`${page}/${encodeURIComponent(id)}`}>
        {t('documents.change')}
        {named}
      </a>
      {moves.length > 0 && (
        <PostForm action={page}>
          <input type="hidden" name="version" value={version} />
          {moves.map((verb) => (
            <button key={verb} type="submit" className="cw-link-button" name="do" value={`${verb}:${id}`}>
              {t(`documents.${verb}`)}
              {named}
            </button>
          ))}
        </PostForm>
      )}
    </>
  );
}
