/** What a part of a score is about. Always shown in this order: price, quality, social value. */
export const KINDS = ['PRICE', 'QUALITY', 'SOCIAL_VALUE'] as const;
export type Kind = (typeof KINDS)[number];

/** Fill of each kind, and the colour of words on it with a contrast of at least 4.5 to 1. */
export const KIND_COLOURS: Readonly<Record<Kind, { readonly fill: string; readonly ink: string }>> = {
  PRICE: { fill: '#12436D', ink: '#FFFFFF' },
  QUALITY: { fill: '#28A197', ink: '#0B0C0C' },
  SOCIAL_VALUE: { fill: '#801650', ink: '#FFFFFF' },
};

/** The categorical palette, in the order in which lines take it. */
export const LINE_COLOURS = ['#12436D', '#28A197', '#801650', '#F46A25'] as const;

export const INK = '#17201E';
export const QUIET_INK = '#4B5754';
export const RULE = '#C6CFCA';
export const PAPER = '#FFFFFF';

/** Names of the kinds in the reader's language. */
export type KindNames = Readonly<Record<Kind, string>>;

/** Things of one kind after those of the kinds before it; the given order within a kind. */
export function inKindOrder<Thing extends { readonly kind: Kind }>(things: readonly Thing[]): readonly Thing[] {
  return KINDS.flatMap((kind) => things.filter((thing) => thing.kind === kind));
}
