import type { ReactNode } from 'react';

import type { WardQuery } from '@commonweal/client';
import { Button, useTranslator } from '@commonweal/ui';
import { WardQuestion } from '@commonweal/voices-pages';

interface WardQuestionsProps {
  readonly code: string;
  readonly ward: WardQuery;
}

/** What councillors of the ward asked, and the way to ask. */
export function WardQuestions({ code, ward: { wardQuestions, wardAuthorities } }: WardQuestionsProps): ReactNode {
  const { t } = useTranslator();
  return (
    <section className="cw-section" aria-labelledby="questions">
      <h2 className="govuk-heading-m" id="questions">
        {t('voices.questions.title')}
      </h2>
      {wardQuestions.length === 0 && <p className="govuk-body">{t('voices.questions.none')}</p>}
      <ul className="cw-list">
        {wardQuestions.map((question) => (
          <li key={question.id} className="cw-list__item">
            <WardQuestion question={question} tenders="/opportunities/" />
          </li>
        ))}
      </ul>
      {wardAuthorities.length > 0 && (
        <>
          <p className="govuk-body">{t('ward.askAdvice')}</p>
          <Button href={`/places/${code}/ask`} className="govuk-button--secondary">
            {t('ward.ask.title')}
          </Button>
        </>
      )}
    </section>
  );
}
