import { createElement, Fragment, type ReactNode } from 'react';

import { useSaid, useTranslator } from '@commonweal/ui';

import type { Asked } from './asked.server';

/** The error message of a field, where it has a fault. */
export function useFieldError({ faults }: Pick<Asked, 'faults'>) {
  const { t } = useTranslator();
  const say = useSaid();
  return (...fields: readonly string[]) => {
    const own = faults.filter(({ field }) => fields.includes(field));
    if (own.length === 0) return undefined;
    const words = own.map(({ key, field, message }): ReactNode =>
      message ? createElement(Fragment, { key: message }, say(message)) : t(`begin.fault.${key ?? field}`),
    );
    return { children: words.length === 1 ? words[0] : words, visuallyHiddenText: t('ui.error') };
  };
}
