import type { ReactNode } from 'react';

import type { QuestionChannel, QuestionLanguage, Withholding } from '@commonweal/client';
import { dateInSentence, dateInWords, Tag, useEnglishLang, useTranslator } from '@commonweal/ui';

import { Paragraphs } from './paragraphs.js';
import { type ShownAnswer, QuestionAnswers } from './question-answers.js';

/** A councillor's question as pages know it. */
export interface ShownQuestion {
  readonly id: string;
  readonly ward?: { readonly name: string } | null;
  readonly wardCode: string;
  readonly askedBy: string;
  readonly askedOn: string;
  readonly channel: QuestionChannel;
  readonly withheld: Withholding | null;
  readonly question: string | null;
  readonly language: QuestionLanguage | null;
  readonly provenance: string | null;
  readonly workingDaysWaited: number | null;
  readonly answers: readonly ShownAnswer[];
}

interface WardQuestionProps {
  readonly question: ShownQuestion;
  /** Where a tender is shown, with a slash at the end. */
  readonly tenders: string;
}

/** A question with who asked it and when, and its answer, or since when it waits for one. */
export function WardQuestion({ question, tenders }: WardQuestionProps): ReactNode {
  const { t } = useTranslator();
  return (
    <>
      <QuestionFacts question={question} />
      {question.withheld && <p className="govuk-body">{t(`voices.questions.withheld.${question.withheld}`)}</p>}
      <AskedWords question={question} />
      {question.answers.length > 0 ? (
        <QuestionAnswers answers={question.answers} tenders={tenders} />
      ) : (
        !question.withheld && <Waiting question={question} />
      )}
    </>
  );
}

function QuestionFacts({ question }: Pick<WardQuestionProps, 'question'>): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const lang = useEnglishLang();
  const { askedBy, askedOn, channel, ward, wardCode, provenance } = question;
  return (
    <p className="govuk-body">
      <strong lang={lang}>{askedBy}</strong>, {t('voices.questions.councillor')}{' '}
      <span lang={lang}>{ward?.name ?? wardCode}</span>
      <br />
      {t(`voices.questions.channel.${channel}`)}, {dateInWords(askedOn, translator)}
      {provenance && (
        <>
          {' – '}
          <span lang={lang}>{provenance}</span>
        </>
      )}
    </p>
  );
}

function AskedWords({ question: { question, language } }: Pick<WardQuestionProps, 'question'>): ReactNode {
  const page = useTranslator().language;
  const spoken = language === 'CY' ? 'cy' : 'en';
  if (question === null) return null;
  return (
    <blockquote className="govuk-inset-text" lang={spoken === page ? undefined : spoken}>
      <Paragraphs text={question} />
    </blockquote>
  );
}

function Waiting({ question: { askedOn, workingDaysWaited } }: Pick<WardQuestionProps, 'question'>): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <p className="govuk-body">
      <Tag className="govuk-tag--yellow">{t('voices.questions.waiting')}</Tag>{' '}
      {t('voices.questions.since', { day: dateInSentence(askedOn, translator) })}
      {workingDaysWaited !== null && ` ${t('voices.questions.waited', { count: workingDaysWaited })}`}
    </p>
  );
}
