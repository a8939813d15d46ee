import type { ReactNode } from 'react';

import { FormPage, useTranslator } from '@commonweal/ui';
import { WardQuestion } from '@commonweal/voices-pages';

import type { Route } from './+types/question';
import { AnswerFields, WithholdFields } from './answer-fields';
import { type AnswerForm, type DecisionFault, decideOn, ownQuestion } from './question.server';

export const loader = ({ request, params }: Route.LoaderArgs) => ownQuestion(request, params.questionId);

export const action = ({ request, params }: Route.ActionArgs) => decideOn(request, params.questionId);

type Question = Route.ComponentProps['loaderData']['question'];

/** The answer that stands, to correct; or an empty one. */
function givenOf({ answers: [stands] }: Question): AnswerForm {
  if (!stands) return { words: '', wordsCy: '', tender: '' };
  return { words: stands.words, wordsCy: stands.wordsCy ?? '', tender: stands.tender?.id ?? '' };
}

/** A question: to answer it, to correct the answer, or to withhold what must not be shown. */
export default function QuestionPage({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { question, tenders } = loaderData;
  const { t } = useTranslator();
  const told: readonly DecisionFault[] = actionData?.faults ?? [];
  const faults = told.map(({ field, words }) => ({ field, words: words ?? t('questions.fault.reason') }));
  return (
    <FormPage title={t('questions.one')} faults={faults} back={{ href: '/questions', name: t('questions.title') }}>
      <WardQuestion question={question} tenders="/tenders/" />
      <AnswerFields
        version={question.answers.length}
        tenders={tenders}
        form={actionData?.form ?? givenOf(question)}
        faults={faults}
      />
      <WithholdFields reason={question.withheld} faults={faults} />
    </FormPage>
  );
}
