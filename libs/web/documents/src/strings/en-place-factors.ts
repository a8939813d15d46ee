/** What a benefit counts by where it lands. */
export const enPlaceFactors = {
  lede: 'What a benefit counts depends on where it lands, never on who you are or where you sit: a charity with an income of £200,000 and a firm with £20 million are credited with the same for the same benefit in the same place.',
  words:
    'Name the place of a commitment by its code below. Other places and free words count 1; a commitment in several places counts in equal parts.',
  example:
    'For example: {{amount}} of benefit where it counts 1, or {{there}} of it in {{place}}, where it counts {{factor}}, is credited with {{amount}}, whoever brings it about.',
  heading: 'What a benefit counts where it lands',
  caption: 'What £1 of benefit counts',
  place: 'Place',
  code: 'Code',
  decile: 'Tenth of deprivation (1 is the most deprived)',
  factor: 'Counts',
} as const;
