import type { ReactNode } from 'react';

import { BUYING_NATIONS } from '@commonweal/design';
import { Radios, useTranslator } from '@commonweal/ui';

import { LEVELS, SUBJECTS } from './answers';
import { useFieldError } from './field-error';
import type { QuestionProps } from './question-props';

const OPTIONS = { nation: BUYING_NATIONS, subject: SUBJECTS, authority: LEVELS };
const HINTED: ReadonlySet<string> = new Set(['LIGHT_TOUCH', 'HEALTH_CARE', 'GRANT', 'SUB_CENTRAL', 'CENTRAL']);

/** A question with a few answers to choose from. */
export function ChoiceQuestion({ asked, step }: QuestionProps): ReactNode {
  const { t } = useTranslator();
  const errorOf = useFieldError(asked);
  const options = step in OPTIONS ? OPTIONS[step as keyof typeof OPTIONS] : [];
  return (
    <Radios
      idPrefix={step}
      name={step}
      value={asked.answers[step]}
      fieldset={{
        legend: { children: t(`begin.${step}.question`), isPageHeading: true, className: 'govuk-fieldset__legend--l' },
      }}
      hint={{ children: t(`begin.${step}.hint`) }}
      errorMessage={errorOf(step)}
      items={options.map((value) => ({
        value,
        children: t(`begin.${step}.${value}`),
        ...(HINTED.has(value) && { hint: { children: t(`begin.${step}.about.${value}`) } }),
      }))}
    />
  );
}
