import type { ReactNode } from 'react';

import type { EngagementQuery } from '@commonweal/client';
import { momentInWords, useEnglishLang, useTranslator } from '@commonweal/ui';

type Answer = EngagementQuery['notices']['edges'][number]['node']['engagementAnswers'][number];

/** Each answer as it was published, with the one that corrects it. */
export function EngagementAnswers({ answers }: { readonly answers: readonly Answer[] }): ReactNode {
  const { t } = useTranslator();
  return (
    <section className="cw-section" aria-labelledby="answers">
      <h2 className="govuk-heading-m" id="answers">
        {t('engagement.answers')}
      </h2>
      <p className="govuk-body">{t(answers.length === 0 ? 'engagement.none' : 'engagement.lead')}</p>
      {answers.map((answer) => (
        <OneAnswer key={answer.number} answer={answer} correctedBy={correctionOf(answer, answers)} />
      ))}
    </section>
  );
}

/** The last answer that corrects one. */
const correctionOf = ({ number }: Answer, answers: readonly Answer[]): number | null =>
  answers.findLast(({ corrects }) => corrects === number)?.number ?? null;

interface OneAnswerProps {
  readonly answer: Answer;
  readonly correctedBy: number | null;
}

function OneAnswer({ answer: { number, question, answer, corrects, publishedAt }, correctedBy }: OneAnswerProps) {
  const translator = useTranslator();
  const { t } = translator;
  const lang = useEnglishLang();
  return (
    <article id={`answer-${number}`} aria-labelledby={`question-${number}`}>
      <h3 className="govuk-heading-s" id={`question-${number}`}>
        {t('engagement.asked', { number })}: <span lang={lang}>{question}</span>
      </h3>
      {answer.split(/\n+/).map((line, index) => (
        <p className="govuk-body" key={index} lang={lang}>
          {line}
        </p>
      ))}
      <p className="govuk-body-s">
        {momentInWords(publishedAt, translator)}
        {corrects && <Other words={t('engagement.corrects')} number={corrects} />}
        {correctedBy && <Other words={t('engagement.corrected')} number={correctedBy} />}
      </p>
    </article>
  );
}

function Other({ words, number }: { readonly words: string; readonly number: number }): ReactNode {
  const { t } = useTranslator();
  return (
    <>
      . {words}{' '}
      <a className="govuk-link" href={`#answer-${number}`}>
        {t('engagement.answer', { number })}
      </a>
    </>
  );
}
