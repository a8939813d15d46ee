import type { ReactNode } from 'react';

import {
  Button,
  DayField,
  dayParts,
  type FormFault,
  Input,
  PostForm,
  Radios,
  Select,
  Textarea,
  useFieldError,
  useTranslator,
} from '@commonweal/ui';

import type { Councillor } from './councillors-table';
import { NOTED_CHANNELS, type NoteForm } from './note-form';

interface NoteFieldsProps {
  readonly councillors: readonly Councillor[];
  readonly form: NoteForm;
  readonly faults: readonly FormFault[];
}

/** Who asked what, how, when, and where that can be found. */
export function NoteFields({ councillors, form, faults }: NoteFieldsProps): ReactNode {
  const { t } = useTranslator();
  const errorOf = useFieldError(faults);
  const field = (name: 'councillor' | 'question' | 'provenance') => ({
    ...{ id: name, name, value: form[name], errorMessage: errorOf(name) },
    ...{ label: { children: t(`questions.note.field.${name}`), className: 'govuk-label--s' } },
  });
  const choice = (name: 'language' | 'channel') => ({
    ...{ name, idPrefix: name, value: form[name], errorMessage: errorOf(name) },
    fieldset: { legend: { children: t(`questions.note.field.${name}`), className: 'govuk-fieldset__legend--s' } },
  });
  const people = councillors.map(({ id, name, ward, wardCode }) => ({
    ...{ value: id, children: `${name}, ${ward?.name ?? wardCode}` },
  }));
  return (
    <PostForm>
      <Select {...field('councillor')} items={[{ value: '', children: t('questions.note.choose') }, ...people]} />
      <Textarea {...field('question')} rows={8} hint={{ children: t('questions.note.hint.question') }} />
      <Radios
        {...choice('language')}
        items={(['EN', 'CY'] as const).map((value) => ({ value, children: t(`questions.note.language.${value}`) }))}
      />
      <Radios
        {...choice('channel')}
        items={NOTED_CHANNELS.map((value) => ({ value, children: t(`voices.questions.channel.${value}`) }))}
      />
      <DayField
        name="asked"
        legend={t('questions.note.field.asked')}
        hint={{ children: t('questions.note.hint.asked') }}
        errorMessage={errorOf('asked')}
        value={dayParts(form.asked)}
      />
      <Input {...field('provenance')} hint={{ children: t('questions.note.hint.provenance') }} />
      <Button>{t('questions.note.button')}</Button>
    </PostForm>
  );
}
