import type { ReactNode } from 'react';

import { dateInSentence, Details, useEnglishLang, useTranslator } from '@commonweal/ui';

import { Paragraphs } from './paragraphs.js';

/** A version of an answer. */
export interface ShownAnswer {
  readonly version: number;
  readonly words: string;
  readonly wordsCy: string | null;
  readonly answeredAt: string;
  readonly tender: { readonly id: string; readonly title: string } | null;
}

interface AnswersProps {
  /** The newest first. */
  readonly answers: readonly ShownAnswer[];
  readonly tenders: string;
}

/** The answer that stands, and those that it corrected. */
export function QuestionAnswers({ answers: [stands, ...former], tenders }: AnswersProps): ReactNode {
  const { t } = useTranslator();
  if (!stands) return null;
  return (
    <>
      <Answer answer={stands} tenders={tenders} />
      {former.length > 0 && (
        <Details summary={t('voices.questions.former', { count: former.length })}>
          {former.map((each) => (
            <Answer key={each.version} answer={each} tenders={tenders} />
          ))}
        </Details>
      )}
    </>
  );
}

function Answer({ answer, tenders }: { readonly answer: ShownAnswer; readonly tenders: string }): ReactNode {
  const translator = useTranslator();
  const { language, t } = translator;
  const lang = useEnglishLang();
  const { version, words, wordsCy, answeredAt, tender } = answer;
  const inWelsh = language === 'cy' && wordsCy !== null;
  const day = dateInSentence(answeredAt, translator);
  return (
    <>
      <p className="govuk-body">
        <strong>{t(`voices.questions.${version === 1 ? 'answered' : 'corrected'}`, { day })}</strong>
      </p>
      <div lang={inWelsh ? undefined : lang}>
        <Paragraphs text={inWelsh ? wordsCy : words} />
      </div>
      {tender && (
        <p className="govuk-body">
          {t('voices.questions.tender')}{' '}
          <a className="govuk-link" lang={lang} href={`${tenders}${encodeURIComponent(tender.id)}`}>
            {tender.title}
          </a>
        </p>
      )}
    </>
  );
}
