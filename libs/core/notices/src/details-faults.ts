import type { Fault } from '@commonweal/result';

import { NOTICE_TEXTS, type NoticeDetails, type NoticeTexts } from './notice-details.js';

const LONG: ReadonlySet<keyof NoticeTexts> = new Set([
  ...(['engagement', 'process', 'submission', 'noLotsReason', 'changeReason', 'terminationReason'] as const),
]);
const LONGEST = 4_000;
const LONGEST_LINE = 300;

/** Signs that no notice holds: control characters other than line breaks in longer texts, and broken pairs. */
const UNPRINTABLE = /[^\P{Cc}\n\r]|\p{Surrogate}/u;
const CONTROL = /\p{Cc}|\p{Surrogate}/u;

/** What cannot be kept at all, whatever else is missing: texts that are too long, and signs that are none. */
export const detailsFaults = (details: NoticeDetails): Fault[] =>
  NOTICE_TEXTS.flatMap((name) => {
    const message = textFault(details[name], LONG.has(name));
    return message === null ? [] : [{ path: `$.${name}`, message }];
  });

function textFault(text: string, long: boolean): string | null {
  const most = long ? LONGEST : LONGEST_LINE;
  if (text.length > most) return `Shorten this to ${most} characters: it has ${text.length}`;
  return (long ? UNPRINTABLE : CONTROL).test(text) ? 'Take out the control characters' : null;
}
