import type { ReactNode } from 'react';

import { useTranslator, Said } from '@commonweal/ui';

import { fieldAt } from './deal-form';
import type { DealProps, ShownBreach } from './deal-props';
import type { DealFault } from './typed-faults';

/** What is wrong with a field, in words. */
export function useFaultWords() {
  const { t } = useTranslator();
  return ({ key, message }: DealFault): ReactNode => (message ? <Said>{message}</Said> : t(`deal.fault.${key}`));
}

/** A broken rule and what to do, in the page's language. */
export function useBreachWords() {
  const { language } = useTranslator();
  return ({ reason, fix, fixCy }: ShownBreach): string =>
    language === 'cy' ? `${reason.textCy} ${fixCy}` : `${reason.text} ${fix}`;
}

/** Name, error and hint of a field; a rule that it breaks stands in the hint’s place. */
export function useDealField({ faults, breaches }: Pick<DealProps, 'faults' | 'breaches'>) {
  const { t } = useTranslator();
  const [faultWords, breachWords] = [useFaultWords(), useBreachWords()];
  return (name: string, hint?: string) => {
    const fault = faults.find(({ field }) => field === name);
    const broken = breaches.filter(({ path }) => fieldAt(path) === name).map(breachWords);
    const children = broken.length > 0 ? broken.join(' ') : hint;
    return {
      ...{ name, hint: children ? { children } : undefined },
      errorMessage: fault && { children: faultWords(fault), visuallyHiddenText: t('ui.error') },
    };
  };
}
