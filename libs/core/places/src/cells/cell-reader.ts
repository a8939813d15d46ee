import { type PlaceKind, placeKind } from '../codes/place-kind.js';

/**
 * Looks at one cell of a file.
 *
 * @param text without the blanks around it, not empty
 * @returns what is wrong with it, as the end of a sentence that begins with the text; null when nothing is
 */
export type CellReader = (text: string) => string | null;

/** A code of one of these kinds of place. */
export const codeOf =
  (...kinds: readonly PlaceKind[]): CellReader =>
  (text) => {
    const kind = placeKind(text);
    return kind !== null && kinds.includes(kind) ? null : `is no code of ${kinds.map(kindInWords).join(' or ')}`;
  };

const KIND_WORDS: Readonly<Record<PlaceKind, string>> = {
  REGION: 'a region (E12 and six digits)',
  COMBINED_AUTHORITY: 'a combined authority (E47 and six digits)',
  INTEGRATED_CARE_BOARD: 'an integrated care board (E54 and six digits)',
  COUNTY: 'a county (E10 and six digits)',
  LOCAL_AUTHORITY: 'a local authority (E06 to E09 or W06, and six digits)',
  WARD: 'a ward (E05 and six digits)',
  NEIGHBOURHOOD: 'an LSOA of 2021 (E01 and six digits)',
};

/** A kind of place as messages name it. */
export const kindInWords = (kind: PlaceKind): string => KIND_WORDS[kind];

/** Words of at most so many characters, none of them a control character. */
export const words =
  (most: number): CellReader =>
  (text) => {
    if (text.length > most) return `is longer than ${most} characters`;
    return /\p{Cc}|\uFFFD/u.test(text) ? 'contains characters that are no writing: save the file as CSV UTF-8' : null;
  };

/** A whole number between two others, written in digits alone. */
export const whole =
  (least: number, most: number): CellReader =>
  (text) =>
    /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most
      ? null
      : `is no whole number from ${least} to ${most}`;

/** A decimal number between two others, with at most so many decimals. */
export function decimal([least, most]: readonly [number, number], decimals: number): CellReader {
  const written = new RegExp(`^-?\\d{1,6}(\\.\\d{1,${decimals}})?$`);
  return (text) =>
    written.test(text) && Number(text) >= least && Number(text) <= most
      ? null
      : `is no number from ${least} to ${most} with at most ${decimals} decimals`;
}

/** Whatever has a certain form. */
export const form =
  (pattern: RegExp, expected: string): CellReader =>
  (text) =>
    pattern.test(text) ? null : `is not ${expected}`;

/** A day that exists, as 2026-12-25. */
export const day: CellReader = (text) => {
  const [year = 0, month = 0, date = 0] = /^\d{4}-\d\d-\d\d$/.test(text) ? text.split('-').map(Number) : [];
  const then = new Date(Date.UTC(year, month - 1, date));
  return month > 0 && then.getUTCMonth() === month - 1 && then.getUTCDate() === date
    ? null
    : 'is no day, as 2026-12-25';
};
