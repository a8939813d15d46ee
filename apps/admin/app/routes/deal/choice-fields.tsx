import type { ReactNode } from 'react';

import { Radios, Select, useTranslator } from '@commonweal/ui';

import type { FieldName } from './deal-form';
import type { DealProps } from './deal-props';
import { useDealField } from './use-deal-field';

interface ChoiceProps extends DealProps {
  readonly name: FieldName;
  readonly values: readonly string[];
}

/** One of a few answers, or nothing said. */
export function ChoiceField({ name, values, ...props }: ChoiceProps): ReactNode {
  const { t } = useTranslator();
  const field = useDealField(props);
  return (
    <Radios
      {...field(name)}
      idPrefix={name}
      value={props.form.fields[name]}
      fieldset={{ legend: { children: t(`deal.field.${name}`), className: 'govuk-fieldset__legend--s' } }}
      items={[
        ...values.map((value) => ({ value, children: t(`deal.choice.${name}.${value}`) })),
        { value: '', checked: props.form.fields[name] === '', children: t('deal.notSaid') },
      ]}
    />
  );
}

/** One of many answers, or nothing said. */
export function SelectField({ name, values, ...props }: ChoiceProps): ReactNode {
  const { t } = useTranslator();
  const field = useDealField(props);
  return (
    <Select
      {...field(name)}
      value={props.form.fields[name]}
      label={{ children: t(`deal.field.${name}`), className: 'govuk-label--s' }}
      items={[
        { value: '', children: t('deal.notSaid') },
        ...values.map((value) => ({ value, children: t(`deal.choice.${name}.${value}`) })),
      ]}
    />
  );
}
