import type { ReactNode } from 'react';

import { DateInput, useTranslator } from '@commonweal/ui';

import { useFieldError } from './field-error';
import type { QuestionProps } from './question-props';

const PARTS = ['day', 'month', 'year'] as const;

/** When the notice is to be published. */
export function DateQuestion({ asked }: QuestionProps): ReactNode {
  const { t } = useTranslator();
  const errorOf = useFieldError(asked);
  return (
    <DateInput
      id="notice"
      namePrefix="notice"
      values={asked.answers}
      items={PARTS.map((name) => ({ name, label: t(`ui.date.${name}`) }))}
      fieldset={{
        legend: { children: t('begin.notice.question'), isPageHeading: true, className: 'govuk-fieldset__legend--l' },
      }}
      hint={{ children: t('begin.notice.hint') }}
      errorMessage={errorOf('notice-day')}
    />
  );
}
