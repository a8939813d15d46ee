import type { ReactNode } from 'react';

import { Checkboxes, useTranslator, amountInWords } from '@commonweal/ui';

import { type FieldFault, useFaultOf } from '../form-page';
import type { NeedFirstForm, NeedFirstTender, SuggestedMeasure } from './need-first-form';

interface MeasureFieldsProps {
  readonly tender: NeedFirstTender;
  readonly form: NeedFirstForm;
  readonly faults: readonly FieldFault[];
  readonly suggested: readonly SuggestedMeasure[];
}

/** Each measure that a need leads to, with its outcome, its value and every reason. */
export function MeasureFields({ tender, form, faults, suggested }: MeasureFieldsProps): ReactNode {
  const { t, language } = useTranslator();
  const faultOf = useFaultOf(faults);
  const chosen = tender.lots.flatMap(({ measures }) => measures.map(({ measure }) => measure.id));
  return (
    <Checkboxes
      name="measure"
      idPrefix="measure"
      values={[...form.measureIds]}
      errorMessage={faultOf('measure')}
      fieldset={{ legend: { children: t('groundwork.need-first.measures'), className: 'govuk-fieldset__legend--m' } }}
      items={suggested.map(({ measure, reasons }) => ({
        value: measure.id,
        children: language === 'cy' ? measure.nameCy : measure.name,
        hint: { children: <Why {...{ measure, reasons }} isChosen={chosen.includes(measure.id)} /> },
      }))}
    />
  );
}

function Why({ measure, reasons, isChosen }: SuggestedMeasure & { readonly isChosen: boolean }): ReactNode {
  const { t, language } = useTranslator();
  const isCy = language === 'cy';
  const value = measure.proxyValue
    ? t('groundwork.need-first.value', { amount: amountInWords(measure.proxyValue), year: measure.priceYear ?? '' })
    : t('groundwork.need-first.graded');
  return (
    <>
      {isCy ? measure.outcomeCy : measure.outcome}. {value} {isChosen && t('groundwork.need-first.chosen')}
      {reasons.map(({ theme, themeCy, because, becauseCy, placeCode, source }) => (
        <span key={placeCode + theme + because}>
          <br />
          {isCy ? themeCy : theme}: {isCy ? becauseCy : because} ({source})
        </span>
      ))}
    </>
  );
}
