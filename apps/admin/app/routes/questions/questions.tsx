import type { ReactNode } from 'react';

import type { OwnQuestionsQuery } from '@commonweal/client';
import { Button, dateInWords, Main, Tag, useTranslator, WideTable } from '@commonweal/ui';

import { ask } from '../../session/api.server';
import { ownAuthority } from '../frameworks/own-authority.server';
import type { Route } from './+types/questions';
import { QuestionsDocument } from './questions.document';

export async function loader({ request }: Route.LoaderArgs) {
  const { wardQuestions } = await ask(QuestionsDocument, { authorityId: await ownAuthority(request) }, request);
  return { questions: wardQuestions };
}

type Question = OwnQuestionsQuery['wardQuestions'][number];

/** What councillors asked the authority: what waits comes first, the oldest before all. */
export default function Questions({ loaderData: { questions } }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  return (
    <Main>
      <title>{`${t('questions.title')} – ${t('serviceName')}`}</title>
      <h1 className="govuk-heading-xl">{t('questions.title')}</h1>
      <p className="govuk-body-l">{t('questions.lede')}</p>
      <div className="govuk-button-group">
        <Button href="/questions/new">{t('questions.note.link')}</Button>
        <Button href="/councillors" className="govuk-button--secondary">
          {t('questions.councillors.title')}
        </Button>
      </div>
      {questions.length === 0 ? (
        <p className="govuk-body">{t('questions.none')}</p>
      ) : (
        <QuestionsTable questions={questions} />
      )}
    </Main>
  );
}

const LONGEST = 120;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text);

function QuestionsTable({ questions }: { readonly questions: readonly Question[] }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const row = (question: Question) => {
    const { id, askedBy, ward, wardCode, askedOn, language } = question;
    return [
      {
        children: (
          <a className="govuk-link" href={`/questions/${encodeURIComponent(id)}`} lang={language?.toLowerCase()}>
            {shortened(question.question ?? '')}
          </a>
        ),
      },
      { children: `${askedBy}, ${ward?.name ?? wardCode}` },
      { children: dateInWords(askedOn, translator) },
      { children: <State question={question} /> },
    ];
  };
  return (
    <WideTable
      caption={t('questions.title')}
      captionClasses="govuk-visually-hidden"
      head={['question', 'who', 'asked', 'state'].map((key) => ({ children: t(`questions.head.${key}`) }))}
      rows={questions.map(row)}
      firstCellIsHeader
    />
  );
}

function State({ question: { withheld, answers, workingDaysWaited } }: { readonly question: Question }): ReactNode {
  const { t } = useTranslator();
  if (withheld) return <Tag className="govuk-tag--grey">{t('questions.state.withheld')}</Tag>;
  if (answers.length > 0) return <Tag className="govuk-tag--green">{t('questions.state.answered')}</Tag>;
  return (
    <>
      <Tag className="govuk-tag--yellow">{t('questions.state.waiting')}</Tag>{' '}
      {workingDaysWaited !== null && t('voices.questions.waited', { count: workingDaysWaited })}
    </>
  );
}
