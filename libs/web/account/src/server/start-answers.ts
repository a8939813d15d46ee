import { isMailAddress } from '@commonweal/canonical';
import type { StartAssistedSessionInput } from '@commonweal/client';

import { type Fault, textOf } from '../form/fault.js';

/** What the form that begins an assisted session was answered with. */
export type StartAnswers = Required<StartAssistedSessionInput>;

const LONGEST_REASON = 500;

/** The answers as the API takes them, and those to keep in a form that is shown again: agreement is asked for anew. */
export function startAnswers(form: FormData): { readonly input: StartAnswers; readonly kept: Record<string, string> } {
  const kept = Object.fromEntries(
    ['email', 'supplierName', 'reason', 'minutes'].map((name) => [name, textOf(form, name)]),
  );
  const { email = '', supplierName = '', reason = '', minutes = '' } = kept;
  const consentVersion = textOf(form, 'consentVersion');
  const consentGiven = form.get('consentGiven') === 'yes';
  return { input: { email, supplierName, consentVersion, consentGiven, reason, minutes: Number(minutes) }, kept };
}

/** What is missing, as far as the form itself can tell. */
export function startFaults({ email, supplierName, reason, consentGiven, minutes }: StartAnswers): readonly Fault[] {
  return [
    ...(isMailAddress(email) ? [] : [{ field: 'email', key: 'fault.email' }]),
    ...(supplierName === '' ? [{ field: 'supplierName', key: 'help.supplierMissing' }] : []),
    ...(consentGiven ? [] : [{ field: 'consentGiven', key: 'help.agreementMissing' }]),
    ...(reason === '' || reason.length > LONGEST_REASON ? [{ field: 'reason', key: 'help.reasonMissing' }] : []),
    ...(Number.isInteger(minutes) ? [] : [{ field: 'minutes', key: 'help.minutesMissing' }]),
  ];
}

const FAULTS: Readonly<Record<string, Fault>> = {
  '$.consentVersion': { field: 'consentGiven', key: 'help.textChanged' },
  '$.consentGiven': { field: 'consentGiven', key: 'help.agreementMissing' },
  '$.minutes': { field: 'minutes', key: 'help.minutesMissing' },
};

/** What the API finds wrong, in the words of the form. */
export const faultOf = ({ path }: { readonly path: string }): Fault =>
  FAULTS[path] ?? { field: 'reason', key: 'help.reasonMissing' };
