import type { Part } from '../attributes/part.js';
import { classNames } from '../attributes/class-names.js';
import type { ErrorMessagePart } from '../error-message/error-message.js';
import type { LabelPart } from '../label/label.js';

export interface FormGroupPart extends Part {
  readonly beforeInput?: Part | undefined;
  readonly afterInput?: Part | undefined;
}

/** What every form control with one label has. */
export interface Field {
  /** Absent: the name serves. */
  readonly id?: string | undefined;
  readonly name: string;
  readonly label: LabelPart;
  readonly hint?: Part | undefined;
  readonly errorMessage?: ErrorMessagePart | undefined;
  readonly describedBy?: string | undefined;
  readonly formGroup?: FormGroupPart | undefined;
  readonly className?: string | undefined;
}

export interface FieldIds {
  readonly id: string;
  readonly hintId: string | undefined;
  readonly errorId: string | undefined;
  /** For `aria-describedby`: what was given, then the hint, then the error. */
  readonly describedBy: string | undefined;
}

/** The ids that tie a control to its hint and its error message. */
export function fieldIds({ id, name, hint, errorMessage, describedBy }: Omit<Field, 'label'>): FieldIds {
  const stem = id || name;
  const hintId = hint && `${stem}-hint`;
  const errorId = errorMessage && `${stem}-error`;
  return { id: stem, hintId, errorId, describedBy: classNames(describedBy, hintId, errorId) };
}
