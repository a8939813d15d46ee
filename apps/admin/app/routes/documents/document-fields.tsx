import type { ReactNode } from 'react';

import { TENDER_DOCUMENT_KINDS } from '@commonweal/deal';
import { type FormFault, Input, Select, type Translator, useFieldError, useTranslator } from '@commonweal/ui';

import type { DocumentFault, DocumentForm } from './document-form';

/** The faults in words: ours, or the API's. */
export const inWords = (faults: readonly DocumentFault[], { t }: Translator): FormFault[] =>
  faults.map(({ field, key, message = '' }) =>
    key ? { field, words: t(`documents.fault.${key}`) } : { field, words: message, isSaid: true },
  );

interface FieldsProps {
  readonly form: DocumentForm;
  readonly faults: readonly FormFault[];
}

/** What a document is and what it is called. */
export function DocumentFields({ form, faults }: FieldsProps): ReactNode {
  const { t } = useTranslator();
  const errorOf = useFieldError(faults);
  const field = (name: 'title' | 'titleCy') => ({
    ...{ id: name, name, value: form[name], errorMessage: errorOf(name) },
    label: { children: t(`documents.field.${name}`), className: 'govuk-label--s' },
  });
  return (
    <>
      <input type="hidden" name="version" value={form.version} />
      <Select
        id="kind"
        name="kind"
        value={form.kind}
        label={{ children: t('documents.field.kind'), className: 'govuk-label--s' }}
        hint={{ children: t('documents.hint.kind') }}
        items={TENDER_DOCUMENT_KINDS.map((kind) => ({ value: kind, children: t(`documents.kind.${kind}`) }))}
      />
      <Input {...field('title')} hint={{ children: t('documents.hint.title') }} />
      <Input {...field('titleCy')} lang="cy" />
    </>
  );
}
