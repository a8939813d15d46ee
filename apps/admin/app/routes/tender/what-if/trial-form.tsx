import type { ReactNode } from 'react';

import { Button, Select, useEnglishLang, useTranslator } from '@commonweal/ui';
import { Form } from 'react-router';

import { FormulaFields } from './formula-fields';
import type { Trial } from './trial.server';
import type { LiveTrial } from './use-trial';
import { WeightFields } from './weight-fields';

export interface TrialFormProps {
  readonly trial: Trial;
  readonly live: LiveTrial;
  /** What is wrong, by field. */
  readonly faulty: ReadonlyMap<string, string>;
}

/** What can be tried. Without a script the form is sent, and the server answers with the same page. */
export function TrialForm({ trial, live, faulty }: TrialFormProps): ReactNode {
  const { t } = useTranslator();
  const { lot, design, own, ceiling } = trial;
  const { tried, outcome, move, change } = live;
  const leaves = outcome?.ok ? outcome.value.result.leaves : [];
  const worth = new Map(leaves.map(({ id, effectiveWeight }) => [id, effectiveWeight]));
  return (
    <Form method="get" className="cw-trial__form" preventScrollReset>
      <WeightFields {...{ criteria: lot.criteria, weights: tried.choice.weights, worth, faulty, move }} />
      <FormulaFields
        {...{ choice: tried.choice, own, ceiling, faulty, change }}
        estimate={Number(design.contractValue ?? ceiling)}
      />
      <ShownFields {...{ trial, live }} />
      <Button className="govuk-button--secondary">{t('whatIf.show')}</Button>
    </Form>
  );
}

/** Which case is shown in full, and which weight the grid moves. */
function ShownFields({ trial: { lot, cases }, live: { tried, change } }: Omit<TrialFormProps, 'faulty'>): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const top = lot.criteria.filter(({ parentKey }) => parentKey === null);
  return (
    <>
      <Select
        name="case"
        label={{ children: t('whatIf.shownCase') }}
        value={String(tried.shown + 1)}
        items={cases.map(({ name }, at) => ({ value: String(at + 1), children: `${at + 1}. ${name}` }))}
        className="cw-trial__select"
        onChange={({ currentTarget: { value } }) => change?.((now) => ({ ...now, shown: Number(value) - 1 }))}
      />
      <Select
        name="move"
        label={{ children: t('whatIf.move') }}
        value={tried.criterion}
        items={top.map(({ key, name }) => ({ value: key, children: name, lang }))}
        className="cw-trial__select"
        onChange={({ currentTarget: { value } }) => change?.((now) => ({ ...now, criterion: value }))}
      />
    </>
  );
}
