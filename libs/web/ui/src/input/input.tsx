import type { InputHTMLAttributes, ReactNode } from 'react';

import { classNames } from '../attributes/class-names.js';
import type { Part } from '../attributes/part.js';
import { controlAttributes } from '../form-group/field-attributes.js';
import { type Field, fieldIds } from '../form-group/field.js';
import { LabelledGroup } from '../form-group/form-group.js';

type Native = Omit<InputHTMLAttributes<HTMLInputElement>, keyof Field | 'prefix' | 'value'>;

export interface InputProps extends Field, Native {
  readonly value?: string | number | undefined;
  readonly prefix?: Part | undefined;
  readonly suffix?: Part | undefined;
  readonly inputWrapper?: Part | undefined;
}

/** Takes one line of text. */
export function Input(props: InputProps): ReactNode {
  const { prefix, suffix, inputWrapper, value, ...control } = controlAttributes(props);
  const { beforeInput, afterInput } = props.formGroup ?? {};
  const ids = fieldIds(props);
  const input = (
    <input
      type="text"
      {...control}
      id={ids.id}
      name={props.name}
      defaultValue={value}
      className={classNames('govuk-input', props.className, props.errorMessage && 'govuk-input--error')}
      aria-describedby={ids.describedBy}
    />
  );
  const isWrapped = [prefix, suffix, beforeInput, afterInput].some((part) => part?.children);
  return (
    <LabelledGroup field={props} ids={ids}>
      {isWrapped ? (
        <div {...inputWrapper} className={classNames('govuk-input__wrapper', inputWrapper?.className)}>
          {beforeInput?.children}
          <Affix side="prefix" part={prefix} />
          {input}
          <Affix side="suffix" part={suffix} />
          {afterInput?.children}
        </div>
      ) : (
        input
      )}
    </LabelledGroup>
  );
}

function Affix({ side, part }: { readonly side: 'prefix' | 'suffix'; readonly part: Part | undefined }): ReactNode {
  if (!part?.children) return null;
  return <div {...part} className={classNames(`govuk-input__${side}`, part.className)} aria-hidden="true" />;
}
