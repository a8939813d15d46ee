/**
 * A count as it is published: the number itself, "fewer than the threshold", or held back because with it a small count
 * beside it could be worked out.
 */
export type PublishedCount =
  { readonly shown: 'COUNT'; readonly count: number } | { readonly shown: 'FEWER' } | { readonly shown: 'WITHHELD' };

export const FEWER: PublishedCount = { shown: 'FEWER' };
export const WITHHELD: PublishedCount = { shown: 'WITHHELD' };
export const counted = (count: number): PublishedCount => ({ shown: 'COUNT', count });
