import type { ReactNode } from 'react';

import { type FormFault, FormPage, momentInWords, useFieldError, useTranslator } from '@commonweal/ui';

import type { Fault } from './fault.js';

export interface AccountPageProps {
  /** Of the words for the title, under `account`. */
  readonly title: string;
  readonly faults?: readonly Fault[] | undefined;
  /** The page before this one: its address, and the key of its name. */
  readonly back?: { readonly href: string; readonly of: string } | undefined;
  readonly children: ReactNode;
}

/** A page of signing in or of one's account. */
export function AccountPage({ title, faults, back, children }: AccountPageProps): ReactNode {
  const { t } = useTranslator();
  const before = back && { href: back.href, name: t(`account.${back.of}`) };
  return (
    <FormPage title={t(`account.${title}`)} faults={useInWords(faults)} back={before}>
      {children}
    </FormPage>
  );
}

/** What to do about each fault, in the language of the page. */
function useInWords(faults: readonly Fault[] = []): readonly FormFault[] {
  const translator = useTranslator();
  return faults.map(({ field, key, until }) => {
    const values = until === undefined ? {} : { time: momentInWords(until, translator) };
    return { field, words: translator.t(`account.${key}`, values) };
  });
}

/** The error of each field, as controls take it. */
export const useErrorOf = (faults: readonly Fault[] | undefined) => useFieldError(useInWords(faults));
