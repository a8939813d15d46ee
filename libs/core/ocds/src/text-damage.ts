import type { Ledger } from './ledger.js';
import type { Place } from './place.js';

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [
    /rnrn|[.:;,)!?]rn(?![a-z])|[a-z]rn(?=[A-Z•])/,
    'Line breaks look lost in this text ("rn" stands where lines ended): it was kept as it is, correct it by hand',
  ],
  [/â€|Â[£\u00A0µ·]|Ã[©¨±\u00A0-\u00BF]/, 'Some characters look damaged (such as "â€"): the text was kept as it is'],
  [
    /<\/?[a-z][^<>]{0,200}>|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,10});/i,
    'The text has HTML in it: it was kept as plain text and is never interpreted',
  ],
];

/** Says in the report what looks wrong in a text that was taken. The text itself is not touched: a repair would be a guess. */
export function noteDamage(place: Place, ledger: Ledger): void {
  const { value } = place;
  if (typeof value !== 'string') return;
  for (const [sign, message] of SIGNS) if (sign.test(value)) ledger.mention(place, message, 'note');
}
