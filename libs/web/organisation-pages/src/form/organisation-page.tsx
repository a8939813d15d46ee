import type { ReactNode } from 'react';

import { ErrorSummary, Main, WayBack, useTranslator } from '@commonweal/ui';

import type { Fault, Refused } from './fault.js';

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

/** A page about an organisation: its title tells of an error, and a summary leads to each. */
export function OrganisationPage({ title, of, refused, back, children }: OrganisationPageProps): ReactNode {
  const { t } = useTranslator();
  const words = useFaultWords();
  const faults = refused?.faults ?? [];
  const errorList = faults.map((fault) => ({
    children: words(fault),
    ...(fault.field && { href: `#${fault.field}` }),
  }));
  const heading = t(`organisation.${title}`);
  return (
    <>
      {back && <WayBack href={back.href}>{t(`organisation.${back.to}`)}</WayBack>}
      <Main>
        <title>{`${faults.length > 0 ? `${t('ui.error')}: ` : ''}${heading} – ${t('serviceName')}`}</title>
        {faults.length > 0 && <ErrorSummary title={t('ui.errorSummary')} errorList={errorList} />}
        {of && <span className="govuk-caption-l">{of}</span>}
        <h1 className="govuk-heading-l">{heading}</h1>
        {children}
      </Main>
    </>
  );
}

function useFaultWords(): (fault: Fault) => string {
  const { t } = useTranslator();
  return ({ key }) => t(`organisation.fault.${key}`);
}

/** The error of each field, as controls take it. */
export function useErrorOf(refused: Refused | undefined) {
  const { t } = useTranslator();
  const words = useFaultWords();
  return (field: string) => {
    const fault = refused?.faults.find((each) => each.field === field);
    return fault && { children: words(fault), visuallyHiddenText: t('ui.error') };
  };
}
