import type { ReactNode } from 'react';

import { READING_SOURCE, readingOf } from '@commonweal/criteria';
import { Details, useTranslator } from '@commonweal/ui';

/** How hard a question is to read: it follows while it is written, and is worked out anew with the page without a script. */
export function Reading({ text }: { readonly text: string }): ReactNode {
  const { t } = useTranslator();
  const reading = readingOf(text);
  if (!reading) return t('criteriaEditor.reading.none');
  const { age, perSentence, longWords, words } = reading;
  const facts = t('criteriaEditor.reading.facts', { words, perSentence, longWords });
  const aged = age === null ? t('criteriaEditor.reading.noAge') : t('criteriaEditor.reading.age', { age });
  return `${aged} ${facts}`;
}

/** Where the reading age comes from, and how far it can be trusted. */
export function AboutReading(): ReactNode {
  const { t } = useTranslator();
  return (
    <Details summary={t('criteriaEditor.reading.about')}>
      <p className="govuk-body">{t('criteriaEditor.reading.limits')}</p>
      <p className="govuk-body">{t('criteriaEditor.reading.source', { source: READING_SOURCE.source })}</p>
    </Details>
  );
}
