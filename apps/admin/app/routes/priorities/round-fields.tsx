import type { ReactNode } from 'react';

import {
  Button,
  DayField,
  dayParts,
  type FormFault,
  Input,
  PostForm,
  Radios,
  Textarea,
  useFieldError,
  useTranslator,
} from '@commonweal/ui';

import type { RoundForm } from './round-form';

interface RoundFieldsProps {
  readonly form: RoundForm;
  readonly faults: readonly FormFault[];
}

/** What a new round asks, whom, and how long. */
export function RoundFields({ form, faults }: RoundFieldsProps): ReactNode {
  const { t } = useTranslator();
  const errorOf = useFieldError(faults);
  const field = (name: keyof RoundForm) => ({
    ...{ id: name, name, value: form[name], errorMessage: errorOf(name) },
    label: { children: t(`rounds.field.${name}`), className: 'govuk-label--s' },
  });
  const day = (name: 'opens' | 'closes') => (
    <DayField
      name={name}
      legend={t(`rounds.field.${name}`)}
      hint={{ children: t(`rounds.hint.${name}`) }}
      errorMessage={errorOf(name)}
      value={dayParts(form[name])}
    />
  );
  return (
    <PostForm>
      <Input {...field('area')} hint={{ children: t('rounds.hint.area') }} className="govuk-input--width-10" />
      <Input {...field('title')} hint={{ children: t('rounds.hint.title') }} />
      <Input {...field('titleCy')} />
      <Radios
        name="ballotKind"
        idPrefix="ballotKind"
        value={form.ballotKind}
        fieldset={{ legend: { children: t('rounds.field.ballotKind'), className: 'govuk-fieldset__legend--s' } }}
        errorMessage={errorOf('ballotKind')}
        items={(['APPROVAL', 'RANKED'] as const).map((kind) => ({
          ...{ value: kind, children: t(`rounds.kind.${kind}`), hint: { children: t(`rounds.kindHint.${kind}`) } },
        }))}
      />
      <Input {...field('mostChoices')} inputMode="numeric" className="govuk-input--width-2" />
      {day('opens')}
      {day('closes')}
      <Textarea {...field('needs')} rows={8} hint={{ children: t('rounds.hint.needs') }} />
      <Button>{t('rounds.openButton')}</Button>
    </PostForm>
  );
}
