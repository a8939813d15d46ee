import type { ReactNode } from 'react';

import { useEnglishLang } from '../i18n/english-words.js';
import { useTranslator } from '../i18n/translation-context.js';
import { Main } from '../page/page.js';
import { WayBack } from '../way-back/way-back.js';
import { FaultSummary, faultWords, type FormFault } from './fault-summary.js';

export interface FormPageProps {
  readonly title: string;
  /** What the page is about, in the words of whoever named it; stands above the title. */
  readonly of?: string | undefined;
  readonly faults: readonly FormFault[];
  /** The page before this one: its address and its name. */
  readonly back?: { readonly href: string; readonly name: string } | undefined;
  readonly children: ReactNode;
}

/** A page that may have a form: its title tells of an error, and a summary leads to each. */
export function FormPage({ title, of, faults, back, children }: FormPageProps): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const hasFaults = faults.length > 0;
  return (
    <>
      {back && <WayBack href={back.href}>{back.name}</WayBack>}
      <Main>
        <title>{`${hasFaults ? `${t('ui.error')}: ` : ''}${title} – ${t('serviceName')}`}</title>
        {hasFaults && <FaultSummary faults={faults} />}
        {of && (
          <span className="govuk-caption-l" lang={lang}>
            {of}
          </span>
        )}
        <h1 className="govuk-heading-l">{title}</h1>
        {children}
      </Main>
    </>
  );
}

/** The error of one field, as controls take it; undefined when there is none. */
export function useFieldError(faults: readonly FormFault[]) {
  const { t } = useTranslator();
  return (field: string) => {
    const fault = faults.find((each) => each.field === field);
    return fault && { children: faultWords(fault), visuallyHiddenText: t('ui.error') };
  };
}
