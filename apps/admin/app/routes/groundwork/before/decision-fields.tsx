import type { ReactNode } from 'react';

import { Input, Radios, Textarea, useTranslator } from '@commonweal/ui';

import { type FieldFault, useFaultOf } from '../form-page';
import type { BeforeForm, FieldName } from './before-form';

/** The form as it stands, and what is wrong with it. */
export interface DecisionProps {
  readonly form: BeforeForm;
  readonly faults: readonly FieldFault[];
}

type FieldProps = DecisionProps & { readonly name: FieldName };

/** Yes, no, or nothing said. */
export function ChoiceField({ name, form, faults }: FieldProps): ReactNode {
  const { t } = useTranslator();
  const value = form.fields[name];
  return (
    <Radios
      name={name}
      idPrefix={name}
      value={value}
      errorMessage={useFaultOf(faults)(name)}
      fieldset={{ legend: { children: t(`groundwork.before.field.${name}`), className: 'govuk-fieldset__legend--s' } }}
      items={[
        ...['yes', 'no'].map((each) => ({ value: each, children: t(`groundwork.before.choice.${name}.${each}`) })),
        { value: '', checked: value === '', children: t('groundwork.before.notSaid') },
      ]}
    />
  );
}

/** Words: a reason, or in one line where something is to be read. */
export function WordsField({ name, form, faults, isShort }: FieldProps & { readonly isShort?: boolean }): ReactNode {
  const { t } = useTranslator();
  const control = {
    ...{ id: name, name, value: form.fields[name], errorMessage: useFaultOf(faults)(name) },
    label: { children: t(`groundwork.before.field.${name}`), className: 'govuk-label--s' },
  };
  return isShort ? <Input {...control} /> : <Textarea {...control} rows={3} />;
}
