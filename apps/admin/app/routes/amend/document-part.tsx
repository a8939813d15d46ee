import type { ReactNode } from 'react';

import { DOCUMENT_TYPES, TENDER_DOCUMENT_KINDS } from '@commonweal/deal';
import { Checkboxes, type FormFault, Input, Select, useFieldError, useTranslator } from '@commonweal/ui';

import type { DocumentEntry } from './document-entry';
import { linesOf, type NotedDocuments, type Standing, untouched } from './noted-documents';

export interface DocumentPartProps {
  readonly standing: readonly Standing[];
  readonly noted: NotedDocuments;
  readonly entry: DocumentEntry;
  readonly faults: readonly FormFault[];
}

/** What becomes of documents: what is noted so far, and fields for one more. */
export function DocumentPart(props: DocumentPartProps): ReactNode {
  const { t } = useTranslator();
  return (
    <fieldset className="govuk-fieldset cw-section">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
        <h2 className="govuk-fieldset__heading">{t('amend.documents.title')}</h2>
      </legend>
      <p className="govuk-body">{t('amend.documents.lead')}</p>
      <Noted {...props} />
      <What {...props} />
      <File {...props} />
    </fieldset>
  );
}

/** What is noted, each to be left out again. */
function Noted({ noted, standing }: DocumentPartProps): ReactNode {
  const { t } = useTranslator();
  const lines = linesOf(noted, standing);
  if (lines.length === 0) return null;
  return (
    <Checkboxes
      name="documentUndo"
      fieldset={{ legend: { children: t('amend.documents.undo'), className: 'govuk-fieldset__legend--s' } }}
      items={lines.map(({ key, what, title, fileName }) => ({
        value: key,
        children: t(`amend.documents.noted.${what}`, { title, fileName }),
      }))}
    />
  );
}

function What({ standing, noted, entry, faults }: DocumentPartProps): ReactNode {
  const { t } = useTranslator();
  const errorOf = useFieldError(faults);
  const left = untouched(standing, noted);
  const items = [
    { value: '', children: t('amend.documents.leave') },
    { value: 'ADD', children: t('amend.documents.add') },
    ...left.map(({ id, title }) => ({ value: `EXCHANGE ${id}`, children: t('amend.documents.exchange', { title }) })),
    ...left.map(({ id, title }) => ({ value: `WITHDRAW ${id}`, children: t('amend.documents.withdraw', { title }) })),
  ];
  return (
    <Select
      {...{ id: 'documentDo', name: 'documentDo', errorMessage: errorOf('documentDo') }}
      label={{ children: t('amend.documents.what') }}
      items={items.map((item) => ({ ...item, selected: item.value === entry.what }))}
    />
  );
}

/** The file of what is new, and what it is called. */
function File({ entry, faults }: DocumentPartProps): ReactNode {
  const { t } = useTranslator();
  const errorOf = useFieldError(faults);
  const field = (name: string) => ({ ...{ id: name, name, errorMessage: errorOf(name) } });
  return (
    <>
      <Input
        {...field('documentFile')}
        type="file"
        accept={DOCUMENT_TYPES.map(({ extension }) => `.${extension}`).join(',')}
        label={{ children: t('documents.field.file') }}
        hint={{ children: t('documents.hint.file') }}
        className="govuk-file-upload"
      />
      <Select
        {...field('documentKind')}
        value={entry.kind}
        label={{ children: t('amend.documents.kind') }}
        hint={{ children: t('documents.hint.kind') }}
        items={TENDER_DOCUMENT_KINDS.map((kind) => ({ value: kind, children: t(`documents.kind.${kind}`) }))}
      />
      <Input
        {...field('documentTitle')}
        value={entry.title}
        label={{ children: t('documents.field.title') }}
        hint={{ children: t('amend.documents.titleHint') }}
      />
      <Input
        {...field('documentTitleCy')}
        value={entry.titleCy}
        label={{ children: t('documents.field.titleCy') }}
        lang="cy"
      />
    </>
  );
}
