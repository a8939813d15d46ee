import type { ReactNode } from 'react';

import { Input, Textarea, useTranslator } from '@commonweal/ui';

import type { FieldName } from './deal-form';
import type { DealProps } from './deal-props';
import { useDealField } from './use-deal-field';

type TypedProps = DealProps & { readonly name: FieldName };

/** A number with its unit. */
export function NumberField({ name, ...props }: TypedProps): ReactNode {
  const { t } = useTranslator();
  const field = useDealField(props);
  return (
    <Input
      {...field(name)}
      value={props.form.fields[name]}
      label={{ children: t(`deal.field.${name}`) }}
      inputMode="decimal"
      className="govuk-input--width-4"
    />
  );
}

/** A reason in a few words. */
export function ReasonField({ name, ...props }: TypedProps): ReactNode {
  const { t } = useTranslator();
  const field = useDealField(props);
  return (
    <Textarea
      {...field(name)}
      value={props.form.fields[name]}
      label={{ children: t(`deal.field.${name}`), className: 'govuk-label--s' }}
      rows={2}
    />
  );
}
