import type { OptionHTMLAttributes, ReactNode, SelectHTMLAttributes } from 'react';

import { classNames } from '../attributes/class-names.js';
import { controlAttributes } from '../form-group/field-attributes.js';
import { type Field, fieldIds } from '../form-group/field.js';
import { LabelledGroup } from '../form-group/form-group.js';

type Native = Omit<SelectHTMLAttributes<HTMLSelectElement>, keyof Field | 'value'>;
type Falsy = false | null | undefined | '';
type OptionValue = string | number | boolean;

export interface SelectItem extends Omit<OptionHTMLAttributes<HTMLOptionElement>, 'value' | 'selected'> {
  readonly children: string;
  readonly value?: OptionValue | undefined;
  readonly selected?: boolean | undefined;
}

export interface SelectProps extends Field, Native {
  readonly items?: readonly (SelectItem | Falsy)[] | undefined;
  readonly value?: OptionValue | undefined;
}

/** Takes one of many options in little space. Radios are easier for most people. */
export function Select(props: SelectProps): ReactNode {
  const { items = [], value, ...control } = controlAttributes(props);
  const { beforeInput, afterInput } = props.formGroup ?? {};
  const options = items.filter((item): item is SelectItem => Boolean(item));
  const ids = fieldIds(props);
  return (
    <LabelledGroup field={props} ids={ids}>
      {beforeInput?.children}
      <select
        {...control}
        id={ids.id}
        name={props.name}
        defaultValue={selectedValue(options, value)}
        className={classNames('govuk-select', props.className, props.errorMessage && 'govuk-select--error')}
        aria-describedby={ids.describedBy}
      >
        {options.map(({ selected: _selected, value: own, ...option }) => (
          <option
            {...option}
            key={String(own ?? option.children)}
            value={own === undefined ? undefined : String(own)}
          />
        ))}
      </select>
      {afterInput?.children}
    </LabelledGroup>
  );
}

/** The option that says so itself wins over the select's value, in either direction. */
function selectedValue(options: readonly SelectItem[], value: OptionValue | undefined): string | undefined {
  const valueOf = (option: SelectItem) => option.value ?? option.children;
  const chosen = options.find((option) => option.selected ?? (Boolean(value) && valueOf(option) === value));
  return chosen && String(valueOf(chosen));
}
