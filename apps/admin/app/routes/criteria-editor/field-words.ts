import { createElement, type ReactNode } from 'react';

import { useSaid, useTranslator } from '@commonweal/ui';

import type { TreeFault } from './tree-faults';

/** The error message of a field, where it has a fault. */
export function useFaultOf(faults: readonly TreeFault[]) {
  const { t } = useTranslator();
  const say = useSaid();
  return (field: string) => {
    const own = faults.filter((fault) => fault.field === field);
    if (own.length === 0) return undefined;
    const words = own.map(({ key, values, message }, index): ReactNode =>
      createElement('span', { key: index }, message ? say(message) : t(`criteriaEditor.fault.${key}`, values), ' '),
    );
    return { children: words, visuallyHiddenText: t('ui.error') };
  };
}
