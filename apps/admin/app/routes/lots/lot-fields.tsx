import type { ReactNode } from 'react';

import {
  DayField,
  dayParts,
  type FormFault,
  Input,
  Select,
  type Translator,
  useFieldError,
  useTranslator,
} from '@commonweal/ui';

import type { LotFault, LotForm } from './lot-form';

/** The faults in words: ours, or the API's. */
export const inWords = (faults: readonly LotFault[], { t }: Translator): FormFault[] =>
  faults.map(({ field, key, message = '' }) => ({ field, words: key ? t(`lots.fault.${key}`) : message }));

interface FieldsProps {
  readonly form: LotForm;
  readonly faults: readonly FormFault[];
}

/** What a lot is, what it is worth and when its contract runs. */
export function LotFields({ form, faults }: FieldsProps): ReactNode {
  const { t } = useTranslator();
  const errorOf = useFieldError(faults);
  const field = (name: 'title' | 'amount' | 'vat') => ({
    ...{ id: name, name, value: form[name], errorMessage: errorOf(name) },
    label: { children: t(`lots.field.${name}`), className: 'govuk-label--s' },
  });
  const day = (name: 'start' | 'end') => (
    <DayField
      name={name}
      legend={t(`lots.field.${name}`)}
      hint={{ children: t(`lots.hint.${name}`) }}
      errorMessage={errorOf(name)}
      value={dayParts(form[name])}
    />
  );
  return (
    <>
      <input type="hidden" name="version" value={form.version} />
      <Input {...field('title')} hint={{ children: t('lots.hint.title') }} />
      <Input
        {...field('amount')}
        hint={{ children: t('lots.hint.amount') }}
        prefix={{ children: '£' }}
        inputMode="decimal"
        className="govuk-input--width-10"
      />
      <Select
        {...field('vat')}
        items={(['EXCLUDES_VAT', 'INCLUDES_VAT'] as const).map((value) => ({
          value,
          children: t(`lots.vat.${value}`),
        }))}
      />
      {day('start')}
      {day('end')}
    </>
  );
}
