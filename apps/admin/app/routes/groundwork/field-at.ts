import type { FieldFault } from './form-page';

interface Refused {
  readonly __typename: string;
  readonly message: string;
  readonly faults?: readonly { readonly path: string; readonly message: string }[];
}

/** The field of a form that a JSON path of the API is about: `$.answers[1].words` is `answers.1.words`. */
export const fieldAt = (path: string): string => path.replace(/^\$\./, '').replace(/\[(\d+)\]/g, '.$1');

/** Why the API took a form not: by field, or at the first one where it is about the whole. */
export const refusedFaults = ({ message, faults }: Refused, first: string): FieldFault[] =>
  faults?.map((fault) => ({ field: fieldAt(fault.path), message: fault.message })) ?? [{ field: first, message }];
