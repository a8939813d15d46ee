import { parseLocalDate } from '@commonweal/calendar';
import { submittedDate } from '@commonweal/ui';

import { textOf } from '../priorities/form-faults';

/** A councillor as somebody filled them in. */
export interface CouncillorForm {
  /** Id of one who is on the list; empty: a new one. */
  readonly councillor: string;
  readonly name: string;
  readonly email: string;
  /** Name or code of the ward. */
  readonly ward: string;
  /** The code that was chosen where several wards have the name. */
  readonly wardCode: string;
  readonly ended: string;
}

export const EMPTY_COUNCILLOR: CouncillorForm = {
  ...{ councillor: '', name: '', email: '', ward: '', wardCode: '', ended: '' },
};

export const councillorFormIn = (form: FormData): CouncillorForm => ({
  ...{ councillor: textOf(form, 'councillor'), name: textOf(form, 'name'), email: textOf(form, 'email') },
  ...{ ward: textOf(form, 'ward'), wardCode: textOf(form, 'wardCode'), ended: submittedDate(form, 'ended') },
});

/** Whether a text is a day, or nothing. */
export const isDayOrNothing = (text: string): boolean => text === '' || parseLocalDate(text).ok;

/** A ward that was found. */
export interface FoundWard {
  readonly code: string;
  readonly name: string;
  readonly authorityName: string | null;
}

const CODE = /^[EWSN]\d{8}$/i;
const alike = (one: string, other: string): boolean => one.localeCompare(other, 'en', { sensitivity: 'base' }) === 0;

/**
 * The code of the ward that somebody means by its name or code, or the wards that it might be.
 *
 * @param found wards whose names have what was typed in them
 */
export function meantWard(
  { ward, wardCode }: Pick<CouncillorForm, 'ward' | 'wardCode'>,
  found: readonly FoundWard[],
): { readonly code: string } | { readonly choices: readonly FoundWard[] } {
  if (CODE.test(ward)) return { code: ward };
  const named = found.filter(({ name }) => alike(name, ward));
  const choices = named.length > 0 ? named : found;
  const chosen = choices.find(({ code }) => code === wardCode) ?? (choices.length === 1 ? choices[0] : undefined);
  return chosen ? { code: chosen.code } : { choices };
}
