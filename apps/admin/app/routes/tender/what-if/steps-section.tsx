import { Fragment, type ReactNode } from 'react';

import { Phrase, percentInWords, useTranslator, WideTable } from '@commonweal/ui';
import type { SampleCase, WeightStep, WhatIfReport } from '@commonweal/what-if';

import { changeSentences } from './change-sentences';
import { bidNames } from './shown-report';
import type { Tried } from './tried-lot';

export interface StepsSectionProps {
  readonly report: WhatIfReport;
  readonly cases: readonly SampleCase[];
  readonly tried: Tried;
  /** Name of the criterion that moves. */
  readonly criterion: string;
}

/** Weights that are always spoken of: where national minimums lie. */
const SPOKEN = ['10', '20'];

/** Whether a criterion decides anything: as sentences, as a grid of fixed steps, and case by case. */
export function StepsSection(props: StepsSectionProps): ReactNode {
  const { t } = useTranslator();
  const { report, criterion } = props;
  const own = props.tried.choice.weights[props.tried.criterion];
  const spoken = report.steps.filter(({ weight }) => weight !== '0' && (SPOKEN.includes(weight) || weight === own));
  return (
    <section className="cw-section" aria-labelledby="steps-heading">
      <h2 className="govuk-heading-l" id="steps-heading">
        <Phrase of="whatIf.steps.heading" values={{ criterion }} english={['criterion']} />
      </h2>
      <ul className="cw-sentences">
        {spoken.map((step) => (
          <li key={step.weight} className={step.changed.length > 0 ? 'cw-sentences__serious' : ''}>
            <StepSentence step={step} criterion={criterion} />
          </li>
        ))}
      </ul>
      <p className="govuk-body">{t('whatIf.steps.how')}</p>
      <WideTable caption={t('whatIf.steps.caption')} {...stepTable(props, t)} firstCellIsHeader />
      <FirstChanges {...props} />
    </section>
  );
}

/** "Social value at 10% never changes the winner", or in how many cases it does. */
export function StepSentence({ step, criterion }: { readonly step: WeightStep; readonly criterion: string }) {
  const { weight, changed, winners } = step;
  const values = { criterion, weight: percentInWords(weight), changed: changed.length, cases: winners.length };
  const words = changed.length === 0 ? 'never' : winners.length === 1 ? 'inTheCase' : 'inSome';
  return <Phrase of={`whatIf.steps.${words}`} values={values} english={['criterion']} />;
}

type Translate = ReturnType<typeof useTranslator>['t'];

function stepTable({ report, cases, tried }: StepsSectionProps, t: Translate) {
  const own = tried.choice.weights[tried.criterion];
  const shown = cases[tried.shown];
  const names = shown ? bidNames(shown) : new Map<string, string>();
  const head = [t('whatIf.steps.weight'), t('whatIf.steps.changes'), t('whatIf.steps.which'), t('whatIf.steps.winner')];
  const rows = report.steps.map(({ weight, changed, winners }) => [
    { children: weight === own ? t('whatIf.steps.tried', { weight: percentInWords(weight) }) : percentInWords(weight) },
    { children: t('whatIf.steps.of', { changed: changed.length, cases: winners.length }) },
    { children: changed.length === 0 ? t('whatIf.steps.none') : changed.map((at) => at + 1).join(', ') },
    { children: (winners[tried.shown] ?? []).map((id) => names.get(id) ?? id).join(', ') || t('whatIf.steps.nobody') },
  ]);
  return { head: head.map((children) => ({ children })), rows };
}

/** Who wins each case at which weights, as far as that is sure to the hundredth. */
function FirstChanges({ report, cases, criterion }: StepsSectionProps): ReactNode {
  return (
    <ol className="cw-sentences cw-trial__cases">
      {cases.map((one, at) => (
        <li key={at}>
          {changeSentences(report.firstChanges[at], bidNames(one)).map(({ of, values }) => (
            <Fragment key={of}>
              <Phrase of={of} values={{ ...values, case: one.name, criterion }} english={['criterion']} />{' '}
            </Fragment>
          ))}
        </li>
      ))}
    </ol>
  );
}
