import type { ReactNode } from 'react';

import { Button, Details, useTranslator } from '@commonweal/ui';

import { type Answers, FIELDS, type Step } from './answers';
import { ChoiceQuestion } from './choice-question';
import { CopyQuestion } from './copy-question';
import { DateQuestion } from './date-question';
import type { QuestionProps } from './question-props';
import { Reasons } from './reasons';
import { RegimeQuestion } from './regime-question';
import { StagesQuestion } from './stages-question';
import { FundQuestion, TitleQuestion, ValueQuestion } from './sum-questions';

const QUESTIONS: Readonly<Record<Step, (props: QuestionProps) => ReactNode>> = {
  ...{ nation: ChoiceQuestion, subject: ChoiceQuestion, authority: ChoiceQuestion, notice: DateQuestion },
  ...{ value: ValueQuestion, fund: FundQuestion, regime: RegimeQuestion, stages: StagesQuestion },
  ...{ title: TitleQuestion, copy: CopyQuestion },
};

/** One question, with the answers to all others carried along. */
export function Question({ asked, step }: QuestionProps): ReactNode {
  const { t } = useTranslator();
  const Asking = QUESTIONS[step];
  const at = asked.steps.indexOf(step) + 1;
  return (
    <>
      <span className="govuk-caption-l">{t('begin.at', { at, of: asked.steps.length })}</span>
      <form method="get" action="/tenders/new" noValidate>
        <Others answers={asked.answers} step={step} />
        <input type="hidden" name="answered" value={step} />
        <Asking asked={asked} step={step} />
        <Button>{t('begin.go')}</Button>
      </form>
      <Reasons reasons={asked.outside} />
      {step === 'subject' && <Details summary={t('begin.outOfScope.title')}>{t('begin.outOfScope.text')}</Details>}
    </>
  );
}

function Others({ answers, step }: { readonly answers: Answers; readonly step: Step }): ReactNode {
  const own = new Set(FIELDS[step]);
  return Object.entries(answers)
    .filter(([field]) => !own.has(field))
    .map(([field, value]) => <input key={field} type="hidden" name={field} value={value} />);
}
