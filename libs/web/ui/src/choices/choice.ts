import type { Part } from '../attributes/part.js';
import type { ErrorMessagePart } from '../error-message/error-message.js';
import type { FieldsetProps } from '../fieldset/fieldset.js';

export type ChoiceValue = string | number;

/** One option of radios or checkboxes, or a word that divides two groups of them. */
export interface Choice extends Part {
  readonly value?: ChoiceValue | undefined;
  readonly name?: string | undefined;
  readonly checked?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly label?: Part | undefined;
  readonly hint?: Part | undefined;
  /** What is asked only of those who choose this. */
  readonly conditional?: Part | undefined;
  readonly divider?: string | undefined;
  /** `exclusive`: choosing this unchooses all others. */
  readonly behaviour?: 'exclusive' | undefined;
}

export interface ChoicesGroupPart extends Part {
  readonly beforeInputs?: Part | undefined;
  readonly afterInputs?: Part | undefined;
}

export interface ChoicesProps extends Omit<Part, 'items'> {
  readonly name: string;
  readonly idPrefix?: string | undefined;
  readonly items: readonly (Choice | false | null | undefined | '')[];
  readonly fieldset?: FieldsetProps | undefined;
  readonly hint?: Part | undefined;
  readonly errorMessage?: ErrorMessagePart | undefined;
  readonly formGroup?: ChoicesGroupPart | undefined;
  readonly describedBy?: string | undefined;
}

export type ChoiceKind = 'radios' | 'checkboxes';
