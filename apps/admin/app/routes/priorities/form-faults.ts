import type { FormFault } from '@commonweal/ui';

/** What the API finds wrong, at the fields of a form. */
export interface ToldFaults {
  readonly __typename: string;
  readonly message?: string;
  readonly faults?: readonly { readonly path: string; readonly message: string }[];
}

/** @param fields names of the form's fields by the first step of the API's path, where they differ */
export function faultsOf(
  { message = '', faults }: ToldFaults,
  fields: Readonly<Record<string, string>> = {},
): FormFault[] {
  if (!faults) return [{ words: message, isSaid: true }];
  return faults.map((fault) => {
    const [, step = ''] = /^\$\.(\w+)/.exec(fault.path) ?? [];
    return { field: fields[step] ?? step, words: fault.message, isSaid: true };
  });
}

export const textOf = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();
