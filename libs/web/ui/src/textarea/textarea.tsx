import type { ReactNode, TextareaHTMLAttributes } from 'react';

import { classNames } from '../attributes/class-names.js';
import { controlAttributes } from '../form-group/field-attributes.js';
import { type Field, fieldIds } from '../form-group/field.js';
import { LabelledGroup } from '../form-group/form-group.js';
import { giveBackTyped } from './typed-early.js';

type Native = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof Field | 'value'>;

export interface TextareaProps extends Field, Native {
  readonly value?: string | undefined;
}

/** Takes more than one line of text, and keeps what was typed before the page's scripts had come. */
export function Textarea(props: TextareaProps): ReactNode {
  const { value, ...control } = controlAttributes(props);
  const { beforeInput, afterInput } = props.formGroup ?? {};
  const ids = fieldIds(props);
  return (
    <LabelledGroup field={props} ids={ids}>
      {beforeInput?.children}
      <textarea
        rows={5}
        {...control}
        ref={giveBackTyped}
        id={ids.id}
        name={props.name}
        defaultValue={value}
        className={classNames('govuk-textarea', props.errorMessage && 'govuk-textarea--error', props.className)}
        aria-describedby={ids.describedBy}
      />
      {afterInput?.children}
    </LabelledGroup>
  );
}
