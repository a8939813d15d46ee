import { type FormFault, momentInSentence, useTranslator } from '@commonweal/ui';

import type { PageFault } from './cast.server';

/** What to do about each fault, in the language of the page. */
export function useFaults(faults: readonly PageFault[] = [], most = 0): readonly FormFault[] {
  const translator = useTranslator();
  return faults.map(({ field, key, place = 0, retryAt }) => {
    const time = retryAt ? momentInSentence(retryAt, translator) : '';
    return { field, words: translator.t(`priorities.fault.${key}`, { place, time, count: most }) };
  });
}
