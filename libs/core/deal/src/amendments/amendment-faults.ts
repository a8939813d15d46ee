import type { Fault } from '@commonweal/result';

import { fieldChanges } from './field-changes.js';
import { type ContentField, STANDING_FIELDS, type TenderContent } from './tender-content.js';

/** Two versions of a published tender, and the instant by the database's clock at which one is to follow the other. */
export interface Amending {
  readonly before: TenderContent;
  readonly after: TenderContent;
  readonly now: Date;
}

const START_AGAIN = 'it stands from publication on. To change it, abandon this tender and start again';

const STANDING: Readonly<Record<(typeof STANDING_FIELDS)[number], Fault>> = {
  RESERVATION: { path: '$.terms.reservation', message: `Who may bid: ${START_AGAIN}` },
  ONE_LOT_REASON: { path: '$.terms.oneLotReason', message: `How the tender is split into lots: ${START_AGAIN}` },
  CONDITIONS: { path: '$.terms.conditions', message: `What bidders must show to take part: ${START_AGAIN}` },
};

/**
 * All that keeps one version from following another. Days that bidders count on move away from them only, never towards
 * them.
 *
 * @see Procurement Act 2023, s.31 (modifying a procurement) [K]; s.54 (time limits) [K]
 */
export function amendmentFaults({ before, after, now }: Amending): Fault[] {
  const changes = fieldChanges(before, after);
  if (changes.length === 0) return [{ path: '$', message: 'Change something: this is what the tender says already' }];
  const changed = new Set(changes.map(({ field }) => field));
  return [
    ...STANDING_FIELDS.filter((field) => changed.has(field)).map((field) => STANDING[field]),
    ...deadlineFaults({ before, after, now }, changed),
    ...enquiryFaults({ before, after, now }, changed),
  ];
}

function deadlineFaults({ before, after }: Amending, changed: ReadonlySet<ContentField>): Fault[] {
  if (!changed.has('DEADLINE') || instant(after.deadline) > instant(before.deadline)) return [];
  const message = `The deadline can only be moved to a later moment than ${before.deadline}: suppliers plan by it`;
  return [{ path: '$.deadline', message }];
}

function enquiryFaults({ before, after, now }: Amending, changed: ReadonlySet<ContentField>): Fault[] {
  const path = '$.enquiryDeadline';
  const said = after.enquiryDeadline;
  if (said !== null && instant(said) > instant(after.deadline))
    return [{ path, message: 'Questions end before bids do: choose a moment before the deadline' }];
  if (!changed.has('ENQUIRY_DEADLINE')) return [];
  if (before.enquiryDeadline === null || said === null)
    return [{ path, message: 'Whether questions have an end was said at publication, and stands' }];
  const isLater = instant(said) > instant(before.enquiryDeadline) && instant(said) > now.getTime();
  const message = `The end of questions can only be moved to a later moment than ${before.enquiryDeadline} that is still to come`;
  return isLater ? [] : [{ path, message }];
}

const instant = (text: string): number => new Date(text).getTime();
