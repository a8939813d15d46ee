import { formatLocalDate, parseLocalDate } from '@commonweal/calendar';

import type { Procedure, Regime } from '../notice-details.js';
import type { BothLanguages } from '../notice-type.js';

const WORDS: Readonly<Record<Procedure | Regime | 'true' | 'false', BothLanguages>> = {
  OPEN: { en: 'open procedure', cy: 'gweithdrefn agored' },
  COMPETITIVE_FLEXIBLE: { en: 'competitive flexible procedure', cy: 'gweithdrefn hyblyg gystadleuol' },
  COVERED: { en: 'covered by the Act', cy: 'dan y Ddeddf' },
  LIGHT_TOUCH: { en: 'covered, light touch services', cy: 'dan y Ddeddf, gwasanaethau cyffyrddiad ysgafn' },
  BELOW_THRESHOLD: { en: 'below the threshold', cy: 'o dan y trothwy' },
  LIGHT_TOUCH_BELOW_THRESHOLD: {
    en: 'light touch services below the threshold',
    cy: 'gwasanaethau cyffyrddiad ysgafn o dan y trothwy',
  },
  true: { en: 'yes', cy: 'ie' },
  false: { en: 'no', cy: 'na' },
};

/**
 * What a detail says, as a person reads it: an answer in words, a day in full, a text as it is.
 *
 * @example inWords('2027-05-04').en // 'Tuesday 4 May 2027'
 */
export function inWords(said: string | boolean): BothLanguages {
  const answer = WORDS[String(said) as keyof typeof WORDS] as BothLanguages | undefined;
  if (answer) return answer;
  const day = parseLocalDate(String(said));
  return day.ok
    ? { en: formatLocalDate(day.value), cy: formatLocalDate(day.value, 'cy-GB') }
    : { en: String(said), cy: String(said) };
}
