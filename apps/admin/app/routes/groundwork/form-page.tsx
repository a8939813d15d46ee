import type { ReactNode } from 'react';

import { ErrorSummary, Main, NotificationBanner, useEnglishLang, useTranslator, WayBack, Said } from '@commonweal/ui';

/** What is wrong with a field: words of ours by their key, or the API's own. */
export interface FieldFault {
  readonly field: string;
  readonly key?: string;
  readonly message?: string;
}

/** What is wrong with a field, in words. */
export function useFaultWords() {
  const { t } = useTranslator();
  return ({ key, message }: FieldFault): ReactNode => (message ? <Said>{message}</Said> : t(`groundwork.fault.${key}`));
}

/** The error of a field, as its component takes it. */
export function useFaultOf(faults: readonly FieldFault[]) {
  const { t } = useTranslator();
  const words = useFaultWords();
  return (name: string) => {
    const fault = faults.find(({ field }) => field === name);
    return fault && { children: words(fault), visuallyHiddenText: t('ui.error') };
  };
}

interface FormPageProps {
  readonly tender: { readonly id: string; readonly title: string };
  /** The group's part: `needs`. */
  readonly part: string;
  readonly faults: readonly FieldFault[];
  readonly wasSaved: boolean;
  readonly children: ReactNode;
}

/** A page on which a part of what a draft stands on is written. */
export function GroundworkPage({ tender, part, faults, wasSaved, children }: FormPageProps): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const words = useFaultWords();
  const heading = `${t(`groundwork.${part}.title`)} – ${t('serviceName')}`;
  const errorList = faults.map((fault) => ({ children: words(fault), href: `#${fault.field}` }));
  return (
    <>
      <WayBack href={`/tenders/${encodeURIComponent(tender.id)}`}>{t('criteriaEditor.back')}</WayBack>
      <Main>
        <title>{faults.length > 0 ? `${t('ui.error')}: ${heading}` : heading}</title>
        {wasSaved && (
          <NotificationBanner type="success" title={t('ui.success')}>
            {t('groundwork.saved')}
          </NotificationBanner>
        )}
        {faults.length > 0 && <ErrorSummary title={t('ui.errorSummary')} errorList={errorList} />}
        <span className="govuk-caption-l" lang={lang}>
          {tender.title}
        </span>
        <h1 className="govuk-heading-l">{t(`groundwork.${part}.title`)}</h1>
        <p className="govuk-body-l">{t(`groundwork.${part}.lead`)}</p>
        {children}
      </Main>
    </>
  );
}
