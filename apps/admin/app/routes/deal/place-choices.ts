import type { NamedCode } from '@commonweal/ui';

import type { DealForm, LotForm, Row } from './deal-form';

/** The places that a row may name: those that are known of the tender, and those that words looked up. */
export interface PlaceChoices {
  readonly known: readonly NamedCode[];
  readonly found: Readonly<Record<string, readonly NamedCode[]>>;
}

export const rowsOf = ({ lots }: Pick<DealForm, 'lots'>): readonly Row[] => lots.flatMap(({ places }) => places);

/** What a row has looked up and not chosen from yet. */
export const wordsIn = ({ code, words }: Row): string => (code ? '' : (words ?? ''));

/** What one row may choose from, each place once: also the one that its words could only mean. */
export function choicesOf({ code: chosen, words = '' }: Row, { known, found }: PlaceChoices): readonly NamedCode[] {
  const settled = Object.values(found).flatMap((places) => places.filter(({ code }) => code === chosen));
  const all = [...(found[words] ?? []), ...known, ...settled];
  return all.filter(({ code }, at) => all.findIndex((other) => other.code === code) === at);
}

/** The form with each place that was looked up and can only be one; what is chosen is no longer looked up. */
export function withOnlyPlaces(form: DealForm, { found }: PlaceChoices): DealForm {
  const settled = (row: Row): Row => {
    const [only, ...others] = found[wordsIn(row)] ?? [];
    if (row['code']) return { ...row, words: '' };
    return only && others.length === 0 ? { ...row, code: only.code, words: '' } : row;
  };
  return { ...form, lots: form.lots.map((lot): LotForm => ({ ...lot, places: lot.places.map(settled) })) };
}
