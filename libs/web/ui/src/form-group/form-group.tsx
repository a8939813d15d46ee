import type { ReactNode } from 'react';

import { classNames } from '../attributes/class-names.js';
import type { Part } from '../attributes/part.js';
import { ErrorMessage, type ErrorMessagePart } from '../error-message/error-message.js';
import { Hint } from '../hint/hint.js';
import { Label } from '../label/label.js';
import type { Field, FieldIds, FormGroupPart } from './field.js';

export interface FormGroupProps {
  readonly part?: FormGroupPart | undefined;
  readonly hasError: boolean;
  readonly children: ReactNode;
}

/** The space one question takes, marked when its answer has an error. */
export function FormGroup({ part = {}, hasError, children }: FormGroupProps): ReactNode {
  const { beforeInput: _before, afterInput: _after, className, ...attributes } = part;
  return (
    <div {...attributes} className={classNames('govuk-form-group', hasError && 'govuk-form-group--error', className)}>
      {children}
    </div>
  );
}

export interface DescriptionsProps {
  readonly hint?: Part | undefined;
  readonly errorMessage?: ErrorMessagePart | undefined;
  readonly ids: FieldIds;
}

/** The hint and the error message that describe a control, under the ids it names. */
export function Descriptions({ hint, errorMessage, ids }: DescriptionsProps): ReactNode {
  return (
    <>
      {hint && <Hint {...hint} id={ids.hintId} />}
      {errorMessage && <ErrorMessage {...errorMessage} id={ids.errorId} />}
    </>
  );
}

/** A form group with one label: input, select, textarea. */
export function LabelledGroup({
  field,
  ids,
  children,
}: {
  field: Field;
  ids: FieldIds;
  children: ReactNode;
}): ReactNode {
  return (
    <FormGroup part={field.formGroup} hasError={Boolean(field.errorMessage)}>
      <Label {...field.label} htmlFor={ids.id} />
      <Descriptions hint={field.hint} errorMessage={field.errorMessage} ids={ids} />
      {children}
    </FormGroup>
  );
}
