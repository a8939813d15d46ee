import type { Fault } from '@commonweal/result';

import { CONSENT_TEXT } from '../consent/consent-text.js';

export interface StartInput {
  readonly email: string;
  readonly supplierName: string;
  readonly consentVersion: string;
  readonly consentGiven: boolean;
  readonly reason: string;
  readonly minutes: number;
}

/** The schema's default, too. */
export const MOST_MINUTES = 60;
const LONGEST_REASON = 500;

/** Everything that keeps an assisted session from being started, so that it can be mended in one go. */
export function startFaults({ consentVersion, consentGiven, reason, minutes }: StartInput): Fault[] {
  const length = reason.trim().length;
  const rules: readonly (readonly [holds: boolean, path: string, message: string])[] = [
    [
      consentVersion === CONSENT_TEXT.version,
      '$.consentVersion',
      'Read out the text that is in force, and say its version',
    ],
    [consentGiven, '$.consentGiven', 'Without the person’s agreement nobody may act for them'],
    [
      length >= 1 && length <= LONGEST_REASON,
      '$.reason',
      `Say in 1 to ${LONGEST_REASON} characters why the person needs help`,
    ],
    [
      Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES,
      '$.minutes',
      `An assisted session lasts 1 to ${MOST_MINUTES} minutes`,
    ],
  ];
  return rules.filter(([holds]) => !holds).map(([, path, message]) => ({ path, message }));
}
