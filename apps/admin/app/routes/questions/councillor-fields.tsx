import type { ReactNode } from 'react';

import {
  Button,
  DayField,
  dayParts,
  type FormFault,
  Input,
  PostForm,
  Radios,
  useFieldError,
  useTranslator,
} from '@commonweal/ui';

import type { CouncillorForm, FoundWard } from './councillor-form';
import type { Councillor } from './councillors-table';

interface CouncillorFieldsProps {
  /** The one that is changed; absent: a new one. */
  readonly known: Councillor | undefined;
  readonly form: CouncillorForm;
  readonly faults: readonly FormFault[];
  /** Wards that it might be. */
  readonly choices: readonly FoundWard[];
}

/** One councillor: who, for which ward, with which address, and until when. */
export function CouncillorFields({ known, form, faults, choices }: CouncillorFieldsProps): ReactNode {
  const { t } = useTranslator();
  const errorOf = useFieldError(faults);
  const field = (name: 'name' | 'email' | 'ward') => ({
    ...{ id: name, name, value: form[name], errorMessage: errorOf(name) },
    label: { children: t(`questions.councillors.field.${name}`), className: 'govuk-label--s' },
  });
  const ended = (
    <DayField
      name="ended"
      legend={t('questions.councillors.field.ended')}
      hint={{ children: t('questions.councillors.hint.ended') }}
      errorMessage={errorOf('ended')}
      value={dayParts(form.ended)}
    />
  );
  return (
    <PostForm>
      <h2 className="govuk-heading-m">{known ? known.name : t('questions.councillors.add')}</h2>
      {known && <input type="hidden" name="councillor" value={known.id} />}
      <Input {...field('name')} className="govuk-input--width-20" />
      {!known && (
        <Input
          {...field('ward')}
          hint={{ children: t('questions.councillors.hint.ward') }}
          className="govuk-input--width-20"
        />
      )}
      {choices.length > 0 && <WardChoice form={form} choices={choices} error={errorOf('wardCode')} />}
      <Input
        {...field('email')}
        type="email"
        hint={{ children: t('questions.councillors.hint.email') }}
        className="govuk-input--width-20"
      />
      {known && ended}
      <Button>{t(`questions.councillors.${known ? 'save' : 'addButton'}`)}</Button>
    </PostForm>
  );
}

interface WardChoiceProps extends Pick<CouncillorFieldsProps, 'form' | 'choices'> {
  readonly error: ReturnType<ReturnType<typeof useFieldError>>;
}

function WardChoice({ form, choices, error }: WardChoiceProps): ReactNode {
  const { t } = useTranslator();
  return (
    <Radios
      name="wardCode"
      idPrefix="wardCode"
      value={form.wardCode}
      fieldset={{
        legend: { children: t('questions.councillors.field.wardCode'), className: 'govuk-fieldset__legend--s' },
      }}
      errorMessage={error}
      items={choices.map(({ code, name, authorityName }) => ({
        ...{ value: code, children: name, hint: { children: [authorityName, code].filter(Boolean).join(', ') } },
      }))}
    />
  );
}
