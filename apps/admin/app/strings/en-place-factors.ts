/** The words of what a benefit counts by where it lands. */
export const enPlaceFactors = {
  title: 'What a benefit counts where it lands',
  link: 'Place factors',
  saved: 'Saved',
  savedSame: 'Saved, but every place of this lot counts 1: as they stand, these factors change nothing',
  warning: 'Warning',
  noTenth:
    'Factors by tenths do nothing in these places, which have no tenth: {{places}}. Let the factors go by the place itself, or name neighbourhoods as the places of the lot in the deal terms.',
  save: 'Save the place factors',
  lede: 'A benefit may count more where it is needed more. The factor is of the place where the benefit lands, never of the address of a supplier. Everything that is left empty counts 1.',
  words:
    'Bidders name the place of a commitment by its code. Other places and free words count 1; a commitment in several places counts in equal parts.',
  basis: 'What do the factors go by?',
  by: {
    NONE: 'Nothing: a benefit counts the same everywhere',
    DECILE: 'How deprived the place is, by tenths of England; for places that are a neighbourhood with a known rank',
    PLACE: 'The place itself',
  },
  deciles: 'Factors by tenths of deprivation',
  decileLabel: 'Tenth {{decile}} (1 is the most deprived)',
  places: 'Factors of the places of this lot',
  noPlaces: 'No places are said yet: they are part of the terms of the deal.',
  fault: 'Enter a factor from 0 to 10 with up to 4 decimals, like 1.25',
  table: 'As suppliers read it',
  caption: 'What £1 of benefit counts',
  column: { place: 'Place', code: 'Code', decile: 'Tenth of deprivation', factor: 'Counts' },
  example: 'Benefit that a bidder must bring about to be credited with {{amount}}',
  elsewhere: 'Anywhere that counts 1',
  there: '{{name}}, which counts {{factor}}',
  need: '{{amount}} ({{percent}} of its income)',
  meaning:
    'The sum is the same for both, {{amount}} in {{name}}: who the bidder is and where it sits change nothing. A target in proportion to the contract keeps it within reach of the smaller one.',
} as const;
