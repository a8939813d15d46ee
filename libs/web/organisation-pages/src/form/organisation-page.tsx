import type { ReactNode } from 'react';

import { type FormFault, FormPage, useFieldError, useTranslator } from '@commonweal/ui';

import type { Refused } from './fault.js';

export interface OrganisationPageProps {
  /** Of the words for the title, under `organisation`. */
  readonly title: string;
  /** What the page is about, in the words of whoever named it; stands above the title. */
  readonly of?: string | undefined;
  readonly refused?: Refused | undefined;
  /** The page before this one: its address, and the key of its name. */
  readonly back?: { readonly href: string; readonly to: string } | undefined;
  readonly children: ReactNode;
}

/** A page about an organisation. */
export function OrganisationPage({ title, of, refused, back, children }: OrganisationPageProps): ReactNode {
  const { t } = useTranslator();
  const before = back && { href: back.href, name: t(`organisation.${back.to}`) };
  return (
    <FormPage title={t(`organisation.${title}`)} of={of} faults={useInWords(refused)} back={before}>
      {children}
    </FormPage>
  );
}

/** What to do about each fault, in the language of the page. */
function useInWords(refused: Refused | undefined): readonly FormFault[] {
  const { t } = useTranslator();
  return (refused?.faults ?? []).map(({ field, key }) => ({ field, words: t(`organisation.fault.${key}`) }));
}

/** The error of each field, as controls take it. */
export const useErrorOf = (refused: Refused | undefined) => useFieldError(useInWords(refused));
