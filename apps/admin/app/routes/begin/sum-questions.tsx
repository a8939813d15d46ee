import type { ReactNode } from 'react';

import { Input, Radios, useTranslator } from '@commonweal/ui';

import { VAT } from './answers';
import { useFieldError } from './field-error';
import type { QuestionProps } from './question-props';

interface FieldProps extends Pick<QuestionProps, 'asked'> {
  readonly name: string;
  /** `£` before it, or `%` after it. */
  readonly sign?: '£' | '%';
}

/** One line to fill in, with the name of its question's words. */
function Line({ asked, name, sign }: FieldProps): ReactNode {
  const { t } = useTranslator();
  const errorOf = useFieldError(asked);
  return (
    <Input
      name={name}
      value={asked.answers[name]}
      label={{ children: t(`begin.field.${name}`), className: 'govuk-label--s' }}
      hint={{ children: t(`begin.fieldHint.${name}`) }}
      errorMessage={errorOf(name)}
      prefix={sign === '£' ? { children: '£' } : undefined}
      suffix={sign === '%' ? { children: '%' } : undefined}
      inputMode={sign ? 'decimal' : 'text'}
      className={sign ? 'govuk-input--width-10' : ''}
    />
  );
}

/** What the contract is expected to be worth, and whether VAT is in it. */
export function ValueQuestion({ asked }: QuestionProps): ReactNode {
  const { t } = useTranslator();
  const errorOf = useFieldError(asked);
  return (
    <>
      <h1 className="govuk-heading-l">{t('begin.value.question')}</h1>
      <Line asked={asked} name="amount" sign="£" />
      <Radios
        idPrefix="vat"
        name="vat"
        value={asked.answers['vat']}
        fieldset={{ legend: { children: t('begin.field.vat'), className: 'govuk-fieldset__legend--s' } }}
        hint={{ children: t('begin.fieldHint.vat') }}
        errorMessage={errorOf('vat')}
        items={VAT.map((value) => ({ value, children: t(`begin.vat.${value}`) }))}
      />
    </>
  );
}

/** What the fund gives, and to whom at most. */
export function FundQuestion({ asked }: QuestionProps): ReactNode {
  const { t } = useTranslator();
  return (
    <>
      <h1 className="govuk-heading-l">{t('begin.fund.question')}</h1>
      <Line asked={asked} name="total" sign="£" />
      <Line asked={asked} name="cap" sign="£" />
      <Line asked={asked} name="match" sign="%" />
    </>
  );
}

/** What it is called. */
export function TitleQuestion({ asked }: QuestionProps): ReactNode {
  const { t } = useTranslator();
  return (
    <>
      <h1 className="govuk-heading-l">{t('begin.title.question')}</h1>
      <Line asked={asked} name="title" />
    </>
  );
}
