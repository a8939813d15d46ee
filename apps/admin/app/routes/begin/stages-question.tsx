import type { ReactNode } from 'react';

import { STAGE_KINDS } from '@commonweal/design';
import { DayField, Fieldset, Input, Select, useTranslator } from '@commonweal/ui';

import { type Answers, ROWS } from './answers';
import { useFieldError } from './field-error';
import type { QuestionProps } from './question-props';

/** The stages of a competitive flexible procedure, a row each. */
export function StagesQuestion({ asked }: QuestionProps): ReactNode {
  const { t } = useTranslator();
  return (
    <>
      <h1 className="govuk-heading-l">{t('begin.stages.question')}</h1>
      <p className="govuk-body">{t('begin.stages.hint')}</p>
      {ROWS.map((row) => (
        <StageRow key={row} asked={asked} row={row} />
      ))}
    </>
  );
}

function StageRow({ asked, row }: Pick<QuestionProps, 'asked'> & { readonly row: number }): ReactNode {
  const { t } = useTranslator();
  const errorOf = useFieldError(asked);
  const items = [
    { value: '', children: t('begin.stages.none') },
    ...STAGE_KINDS.map((value) => ({ value, children: t(`begin.stages.${value}`) })),
  ];
  const words = (name: 'day' | 'most') => ({
    ...{ name: `${name}${row}`, hint: { children: t(`begin.fieldHint.${name}`) } },
    errorMessage: errorOf(`${name}${row}`),
  });
  return (
    <Fieldset legend={{ children: t('begin.stages.row', { row }), className: 'govuk-fieldset__legend--m' }}>
      <Select
        name={`kind${row}`}
        items={items}
        value={asked.answers[`kind${row}`]}
        label={{ children: t('begin.field.kind') }}
        errorMessage={errorOf(`kind${row}`)}
      />
      <DayField {...words('day')} legend={t('begin.field.day')} value={partsOf(asked.answers, `day${row}`)} />
      <Input
        {...words('most')}
        value={asked.answers[`most${row}`]}
        label={{ children: t('begin.field.most') }}
        inputMode="numeric"
        className="govuk-input--width-3"
      />
    </Fieldset>
  );
}

const partsOf = (answers: Answers, name: string) => ({
  day: answers[`${name}-day`] ?? '',
  month: answers[`${name}-month`] ?? '',
  year: answers[`${name}-year`] ?? '',
});
