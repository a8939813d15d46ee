import { type Fraction, fraction, over, parseDecimal, sum } from '@commonweal/canonical';

import type { Citation } from './measure.js';

/** The series of prices by which values are brought to one year. */
export const DEFLATOR_SOURCE: Citation = {
  title: 'Gross domestic product at market prices: implied deflator, seasonally adjusted (series YBGB, 2022 = 100)',
  publisher: 'Office for National Statistics',
  locator: 'release of 30 June 2025; a financial year is the mean of its four quarters',
  url: 'https://www.ons.gov.uk/economy/grossdomesticproductgdp/timeseries/ybgb',
  licence: 'Open Government Licence v3.0',
  status: 'R2',
};

/** The newest price year that the series has in full. */
export const NEWEST_PRICE_YEAR = '2024/25';

const FIRST_YEAR = 2000;

/** By calendar year from 2000. */
const YEARS =
  '61.3 62.2 63.5 65.0 66.7 68.7 70.6 72.2 74.7 76.1 77.3 79.0 80.2 81.9 83.0 83.5 85.2 86.7 88.4 90.3 94.8 94.8 100.0 106.9 111.2'.split(
    ' ',
  );

/** By quarter from January to March 2000. */
const QUARTERS = (
  '61.3 61.2 61.3 61.4 61.8 62.4 62.4 62.2 62.9 63.3 63.6 64.2 64.4 65.0 65.3 65.4 65.6 66.6 66.8 67.8 67.9 68.7 68.9 69.2 ' +
  '69.7 70.5 71.1 71.1 71.2 72.4 72.5 72.6 73.3 74.2 75.2 76.0 75.9 76.1 76.4 75.9 77.0 77.1 77.3 77.7 79.0 78.5 79.0 79.5 ' +
  '79.8 79.9 80.3 80.8 81.5 81.6 82.2 82.3 82.6 82.5 83.5 83.3 83.4 83.2 83.5 83.9 84.4 84.6 85.5 86.1 86.4 86.5 86.6 87.4 ' +
  '87.5 88.1 88.6 89.3 89.3 90.2 90.6 91.1 91.9 98.8 94.9 94.3 95.3 93.9 94.5 95.6 97.0 99.1 100.7 103.2 105.0 106.8 107.8 ' +
  '108.0 109.3 110.1 112.1 113.2 114.1'
).split(' ');

/**
 * The deflator of a price year; null for a year the series does not have.
 *
 * @param priceYear `2019`, or a financial year such as `2012/13`: the mean of its quarters, April to March
 * @example deflatorOf('2022') // 100; deflatorOf('2012/13') // (79.9 + 80.3 + 80.8 + 81.5) / 4 = 80.625
 */
export function deflatorOf(priceYear: string): Fraction | null {
  const index = Number(priceYear.slice(0, 4)) - FIRST_YEAR;
  if (index < 0) return null;
  const figures = priceYear.includes('/')
    ? QUARTERS.slice(index * 4 + 1, index * 4 + 5)
    : YEARS.slice(index, index + 1);
  if (figures.length !== (priceYear.includes('/') ? 4 : 1)) return null;
  return over(sum(figures.map(exact)), fraction(BigInt(figures.length)));
}

const exact = (text: string): Fraction => parseDecimal(text)?.value ?? fraction(0n);
