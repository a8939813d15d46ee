/** How a criterion is scored and a winner found, in sentences. */
export const enScoring = {
  grade: 'Marked from 0 to {{max}}. A mark earns its share of {{max}}.',
  gradeOf: 'Marked with one of {{scale}}. A mark earns its share of {{max}}.',
  minimum: 'A bid with less than {{minimum}} is not ranked.',
  passFail: 'Pass or fail. A bid that fails is not ranked.',
  lowestRatio: 'The lowest price earns everything, any other the lowest price divided by its own.',
  lowestDifference: 'The lowest price earns everything. Each 1% above it costs 1% of the weight.',
  minMax: 'The lowest price earns everything, the highest nothing, those between in a straight line.',
  meanDeviation:
    'A price at the mean of all earns half. Each 1% below or above the mean adds or takes 1% of the weight.',
  linearToCeiling:
    'A price of {{target}} or less earns everything, one of {{ceiling}} or more nothing, those between in a straight line.',
  ceilingIsMaximum: 'A bid above {{ceiling}} is not ranked.',
  svRelative: 'The greatest social value in pounds earns everything, any other its share of the greatest.',
  svTarget: 'Social value of {{target}} or more earns everything, less its share of that.',
  svTargetPerPound:
    'Social value of {{target}} for each pound of the contract’s value or more earns everything, less its share of that.',
  svTargetPerFte: 'Social value of {{target}} for each full-time job or more earns everything, less its share of that.',
  priceBands: 'By the price:',
  svBands: 'By the social value in pounds:',
  band: 'up to {{upTo}} earns {{share}};',
  above: 'above that nothing.',
  method: {
    weightedSum: 'The points of all criteria are added, out of 100. The most points win.',
    pricePerPoint: 'The price is divided by the points. The lowest price for each point wins.',
    willingnessToPay: 'Each point takes {{perPoint}} off the price. The lowest amount that is left wins.',
    fixedBudget: 'Among bids of at most {{budget}} the most points win. A bid above it is not ranked.',
  },
  precision_one: 'Points are rounded once, to {{count}} decimal. What is shown decides.',
  precision_other: 'Points are rounded once, to {{count}} decimals. What is shown decides.',
  tieBreak: 'Equal bids are parted by, in this order: {{order}}.',
  byPrice: 'the lowest price',
  lastResort: 'Bids that are still equal: {{rule}}.',
  unknown: 'As the proof bundle has it: {{settings}}',
} as const;
