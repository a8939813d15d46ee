import type { ReactNode } from 'react';

import { useEnglishLang, useTranslator } from '@commonweal/ui';

import type { OfferedTender } from './offered-tender';

type Criterion = OfferedTender['lots'][number]['criteria'][number];

/** What a bid answers in words, criterion by criterion, with the most words of each answer. */
export function Questions({ criteria }: { readonly criteria: readonly Criterion[] }): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const asking = criteria.filter(({ questions }) => questions.length > 0);
  if (asking.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">{t('question.heading')}</h3>
      {asking.map(({ key, name, questions }) => (
        <div key={key}>
          <p className="govuk-body">
            <strong lang={lang}>{name}</strong>
          </p>
          <ol className="govuk-list govuk-list--number">
            {questions.map(({ text, help, wordLimit }, index) => (
              <li key={index}>
                <span lang={lang}>{text}</span> {t('question.limit', { count: wordLimit })}
                {help && (
                  <p className="govuk-hint" lang={lang}>
                    {help}
                  </p>
                )}
              </li>
            ))}
          </ol>
        </div>
      ))}
      <p className="govuk-body">{t('question.counting')}</p>
    </>
  );
}
