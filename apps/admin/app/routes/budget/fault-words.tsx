import type { ReactNode } from 'react';

import { useTranslator, Said } from '@commonweal/ui';

import type { BudgetFault } from './budget-input';

/** What is wrong with a field, in words. */
export function useFaultWords() {
  const { t } = useTranslator();
  return ({ key, message }: BudgetFault): ReactNode => (message ? <Said>{message}</Said> : t(`budget.fault.${key}`));
}

/** The error of a field, as its component takes it. */
export function useFaultOf(faults: readonly BudgetFault[]) {
  const { t } = useTranslator();
  const words = useFaultWords();
  return (name: string) => {
    const fault = faults.find(({ field }) => field === name);
    return fault && { children: words(fault), visuallyHiddenText: t('ui.error') };
  };
}
