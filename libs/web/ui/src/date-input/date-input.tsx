import type { ReactNode } from 'react';

import { classNames } from '../attributes/class-names.js';
import type { Part } from '../attributes/part.js';
import type { ErrorMessagePart } from '../error-message/error-message.js';
import { Fieldset, type FieldsetProps } from '../fieldset/fieldset.js';
import { fieldIds } from '../form-group/field.js';
import { Descriptions, FormGroup } from '../form-group/form-group.js';
import { Input, type InputProps } from '../input/input.js';

export interface DateItem extends Omit<InputProps, 'label'> {
  /** Absent: the name, with a capital. */
  readonly label?: string | undefined;
  /** Whether the error is of this part; where none says so, it is of all. */
  readonly error?: boolean | undefined;
}

export interface DateInputProps extends Part {
  readonly id?: string | undefined;
  /** Stands before the name of each part, with a hyphen. */
  readonly namePrefix?: string | undefined;
  readonly items?: readonly DateItem[] | undefined;
  /** What each part holds, by its whole name. */
  readonly values?: Readonly<Record<string, string | number>> | undefined;
  readonly fieldset?: FieldsetProps | undefined;
  readonly hint?: Part | undefined;
  readonly errorMessage?: ErrorMessagePart | undefined;
  readonly formGroup?: Part | undefined;
}

const WHOLE_DATE: readonly DateItem[] = [{ name: 'day' }, { name: 'month' }, { name: 'year' }];

/** Takes a date that somebody knows, in its parts. */
export function DateInput(props: DateInputProps): ReactNode {
  const { fieldset, hint, errorMessage, formGroup } = props;
  const ids = fieldIds({ id: props.id, name: '', hint, errorMessage, describedBy: fieldset?.describedBy });
  const inner = (
    <>
      <Descriptions hint={hint} errorMessage={errorMessage} ids={ids} />
      <DateItems {...props} />
    </>
  );
  return (
    <FormGroup part={formGroup} hasError={Boolean(errorMessage)}>
      {fieldset ? (
        <Fieldset {...fieldset} role="group" describedBy={ids.describedBy}>
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  );
}

function DateItems(props: DateInputProps): ReactNode {
  const { id, className, namePrefix, items = [], values = {}, errorMessage } = props;
  const { fieldset: _fieldset, hint: _hint, formGroup: _group, ...rest } = props;
  const { namePrefix: _prefix, items: _items, values: _values, errorMessage: _error, ...attributes } = rest;
  const parts = items.length > 0 ? items : WHOLE_DATE;
  const isOfAll = Boolean(errorMessage) && !parts.some(hasError);
  return (
    <div {...attributes} id={id} className={classNames('govuk-date-input', className)}>
      {parts.map((item) => {
        const isWrong = hasError(item) || (item.error !== false && isOfAll);
        const name = namePrefix ? `${namePrefix}-${item.name}` : item.name;
        const part = { ...item, id: item.id || `${id}-${item.name}`, value: item.value ?? values[name] };
        return <DatePart key={item.name} {...part} name={name} part={item.name} isWrong={isWrong} />;
      })}
    </div>
  );
}

function DatePart(props: DateItem & { readonly part: string; readonly isWrong: boolean }): ReactNode {
  const { part, isWrong, label = capital(part), className, error: _error, ...input } = props;
  return (
    <div className="govuk-date-input__item">
      <Input
        inputMode="numeric"
        {...input}
        label={{ children: label, className: 'govuk-date-input__label' }}
        className={classNames(
          'govuk-date-input__input',
          isWrong && 'govuk-input--error',
          widthOf({ name: part, className }),
        )}
      />
    </div>
  );
}

const hasError = ({ error, className }: Pick<DateItem, 'error' | 'className'>): boolean =>
  error ?? /govuk-input--error/.test(className ?? '');

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function widthOf({ name, className }: Pick<DateItem, 'name' | 'className'>): string {
  const own = (className ?? '').replace('govuk-input--error', '').trim();
  if (own.includes('govuk-input--width-')) return own;
  return classNames(`govuk-input--width-${name === 'year' ? 4 : 2}`, own) ?? '';
}
