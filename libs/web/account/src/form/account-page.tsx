import type { ReactNode } from 'react';

import { ErrorSummary, Main, WayBack, momentInWords, useTranslator } from '@commonweal/ui';

import type { Fault } from './fault.js';

export interface AccountPageProps {
  /** Of the words for the title, under `account`. */
  readonly title: string;
  readonly faults?: readonly Fault[] | undefined;
  /** The page before this one: its address, and the key of its name. */
  readonly back?: { readonly href: string; readonly of: string } | undefined;
  readonly children: ReactNode;
}

/** A page of signing in or of one's account: its title tells of an error, and a summary leads to each. */
export function AccountPage({ title, faults = [], back, children }: AccountPageProps): ReactNode {
  const { t } = useTranslator();
  const words = useFaultWords();
  const errorList = faults.map((fault) => ({
    children: words(fault),
    ...(fault.field && { href: `#${fault.field}` }),
  }));
  return (
    <>
      {back && <WayBack href={back.href}>{t(`account.${back.of}`)}</WayBack>}
      <Main>
        <title>{`${faults.length > 0 ? `${t('ui.error')}: ` : ''}${t(`account.${title}`)} – ${t('serviceName')}`}</title>
        {faults.length > 0 && <ErrorSummary title={t('ui.errorSummary')} errorList={errorList} />}
        <h1 className="govuk-heading-l">{t(`account.${title}`)}</h1>
        {children}
      </Main>
    </>
  );
}

/** What to do about a fault, in the language of the page. */
export function useFaultWords(): (fault: Fault) => string {
  const translator = useTranslator();
  return ({ key, until }) =>
    translator.t(`account.${key}`, until === undefined ? {} : { time: momentInWords(until, translator) });
}

/** The error of each field, as controls take it. */
export function useErrorOf(faults: readonly Fault[] = []) {
  const { t } = useTranslator();
  const words = useFaultWords();
  return (field: string) => {
    const fault = faults.find((each) => each.field === field);
    return fault && { children: words(fault), visuallyHiddenText: t('ui.error') };
  };
}
