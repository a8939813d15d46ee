import type { ReactNode } from 'react';

import { Checkboxes, DayField, Input, Radios, Select, Textarea, useTranslator } from '@commonweal/ui';

import type { Refused } from './fault.js';
import { useErrorOf } from './organisation-page.js';

interface FieldProps {
  readonly name: string;
  /** Of the label's words, under `organisation`. */
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value?: string | undefined;
  /** The answer that was refused, whose faults and kept text are shown. */
  readonly refused: Refused | undefined;
}

export interface Option {
  readonly value: string;
  readonly text: string;
  readonly hint?: string;
}

function useField({ name, label, hint, value = '', refused }: FieldProps) {
  const { t } = useTranslator();
  const errorMessage = useErrorOf(refused)(name);
  return {
    field: {
      ...{ id: name, name },
      ...(hint && { hint: { children: t(`organisation.${hint}`) } }),
      errorMessage,
    },
    words: t(`organisation.${label}`),
    kept: refused?.kept[name]?.[0] ?? value,
  };
}

/** One line of text. */
export function TextField({ type = 'text', ...props }: FieldProps & { readonly type?: string }): ReactNode {
  const { field, words, kept } = useField(props);
  const width = type === 'text' || type === 'email' ? 'govuk-input--width-20' : 'govuk-input--width-10';
  return <Input {...field} label={{ children: words }} type={type} value={kept} className={width} spellCheck={false} />;
}

/** A date in its parts: day, month, year. */
export function DateField(props: FieldProps): ReactNode {
  const { field, words } = useField({ ...props, hint: 'dateHint' });
  const part = (part: string) => props.refused?.kept[`${props.name}-${part}`]?.[0] ?? '';
  return (
    <DayField
      name={field.name}
      legend={words}
      hint={field.hint}
      errorMessage={field.errorMessage}
      value={{ day: part('day'), month: part('month'), year: part('year') }}
    />
  );
}

/** Several lines of text. */
export function LinesField(props: FieldProps): ReactNode {
  const { field, words, kept } = useField(props);
  return <Textarea {...field} label={{ children: words }} value={kept} rows={5} />;
}

/** One of many. */
export function SelectField({ options, ...props }: FieldProps & { readonly options: readonly Option[] }): ReactNode {
  const { field, words, kept } = useField(props);
  const items = options.map(({ value, text }) => ({ value, children: text }));
  return <Select {...field} label={{ children: words }} items={items} value={kept} />;
}

const choices = (options: readonly Option[]) =>
  options.map(({ value, text, hint }) => ({ value, children: text, ...(hint && { hint: { children: hint } }) }));

/** One of a few. */
export function RadiosField({ options, ...props }: FieldProps & { readonly options: readonly Option[] }): ReactNode {
  const { field, words, kept } = useField(props);
  const { id, ...rest } = field;
  return (
    <Radios
      {...rest}
      idPrefix={id}
      fieldset={{ legend: { children: words, className: 'govuk-fieldset__legend--s' } }}
      items={choices(options)}
      value={kept}
    />
  );
}

/** Any number of a few. */
export function CheckboxesField({
  options,
  values = [],
  ...props
}: FieldProps & { readonly options: readonly Option[]; readonly values?: readonly string[] }): ReactNode {
  const { field, words } = useField(props);
  const { id, ...rest } = field;
  return (
    <Checkboxes
      {...rest}
      idPrefix={id}
      fieldset={{ legend: { children: words, className: 'govuk-fieldset__legend--s' } }}
      items={choices(options)}
      values={props.refused ? (props.refused.kept[props.name] ?? []) : values}
    />
  );
}
