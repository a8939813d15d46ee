import type { ReactNode } from 'react';

import { amountInWords, Button, dateInWords, PostForm, SummaryList, useTranslator } from '@commonweal/ui';

import { fundInWords } from '../../criteria/fund-in-words';
import { addressOf, answerOf, type Answers, ROWS, type Step } from './answers';
import type { Asked } from './asked.server';
import { Reasons } from './reasons';

interface Checked {
  readonly asked: Asked;
  readonly answers: Answers;
  readonly steps: readonly Step[];
}

/** Everything that was answered, each with a way to change it, and the button that begins the tender. */
export function CheckAnswers({ asked, answers, steps }: Checked): ReactNode {
  const { t } = useTranslator();
  const inWords = useAnswerInWords(asked);
  const rows = steps.map((step) => ({
    key: { children: t(`begin.${step}.short`) },
    value: { children: inWords(step) },
    actions: {
      items: [
        {
          href: addressOf(step, answers),
          children: t('begin.check.change'),
          visuallyHiddenText: t(`begin.${step}.short`),
        },
      ],
    },
  }));
  return (
    <>
      <h1 className="govuk-heading-l">{t('begin.check.title')}</h1>
      <SummaryList rows={rows} />
      {asked.route?.__typename === 'RouteAnswer' && <Reasons reasons={asked.route.reasons} />}
      <p className="govuk-body">{t('begin.check.next')}</p>
      <PostForm>
        <Button>{t('begin.check.begin')}</Button>
      </PostForm>
    </>
  );
}

function useAnswerInWords({ answers, past, templates }: Asked) {
  const translator = useTranslator();
  const { t } = translator;
  const english = (words: string) => <span lang={translator.language === 'en' ? undefined : 'en'}>{words}</span>;
  const words: Readonly<Record<Step, () => ReactNode>> = {
    nation: () => t(`begin.nation.${answers['nation']}`),
    subject: () => t(`begin.subject.${answers['subject']}`),
    authority: () => t(`begin.authority.${answers['authority']}`),
    notice: () => dateInWords(`${dayOf(answers)}T12:00:00Z`, translator),
    value: () =>
      answers['amount']
        ? t(answers['vat'] === 'INCLUDES_VAT' ? 'ui.includesVat' : 'ui.excludesVat', {
            amount: amountInWords(answers['amount']),
          })
        : t('fact.noValue'),
    fund: () => fundInWords(fundOf(answers), t),
    regime: () => t(`begin.regime.${answers['regime']}`),
    stages: () => (
      <ol className="govuk-list">
        {ROWS.filter((row) => answers[`kind${row}`]).map((row) => (
          <li key={row}>{t(`begin.stages.${answers[`kind${row}`]}`)}</li>
        ))}
      </ol>
    ),
    title: () => english(answers['title'] ?? ''),
    copy: () => {
      const { copyOf = '' } = answers;
      const from = past.find(({ id }) => id === copyOf);
      const template = templates.find(({ id }) => answerOf(id) === copyOf);
      if (template) return t('begin.copy.template', { name: template.name });
      return from ? english(from.title) : t('begin.copy.empty');
    },
  };
  return (step: Step) => words[step]();
}

const dayOf = (answers: Answers): string =>
  ['year', 'month', 'day'].map((part) => (answers[`notice-${part}`] ?? '').padStart(2, '0')).join('-');

const fundOf = ({ total = '0', cap = '0', match }: Answers) => ({
  ...{ total, capPerBid: cap, matchPercent: match || null },
});
