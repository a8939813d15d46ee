import type { ReactNode } from 'react';

import { yearWords } from '@commonweal/design';
import { DateInput, DayField, dayParts, Fieldset, Input, PostForm, Radios, useTranslator } from '@commonweal/ui';

import type { BudgetTender, FieldName } from './budget-form';
import type { BudgetProps } from './budget-input';
import { useFaultOf } from './fault-words';
import { LotFieldset } from './lot-fieldset';

type FieldsProps = BudgetProps & { readonly lots: BudgetTender['lots'] };

/** The approved budget and the planned cost, to fill in. */
export function BudgetFields({ form, faults, lots }: FieldsProps): ReactNode {
  const { t } = useTranslator();
  return (
    <PostForm>
      <input type="hidden" name="version" value={form.version} />
      {Object.entries(form.kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Approval form={form} faults={faults} />
      <Term form={form} faults={faults} />
      <YearFields form={form} faults={faults} />
      {lots.map((lot, at) => (
        <LotFieldset key={lot.id} {...{ form, faults, lot, at }} isOnly={lots.length === 1} />
      ))}
      <button type="submit" className="govuk-button" name="do" value="save">
        {t('budget.save')}
      </button>
    </PostForm>
  );
}

/** Where the money was approved, and whether VAT is in it. */
function Approval({ form, faults }: BudgetProps): ReactNode {
  const { t } = useTranslator();
  const faultOf = useFaultOf(faults);
  const words = (name: FieldName) => ({
    ...{ id: name, name, value: form.fields[name], errorMessage: faultOf(name) },
    label: { children: t(`budget.field.${name}`), className: 'govuk-label--s' },
    hint: { children: t(`budget.hint.${name}`) },
  });
  return (
    <>
      <h3 className="govuk-heading-m">{t('budget.part.source')}</h3>
      <Input {...words('source.decision')} />
      <DayField
        name="source.date"
        legend={t('budget.field.source.date')}
        value={dayParts(form.date)}
        errorMessage={faultOf('source.date')}
      />
      <Input {...words('source.reference')} className="govuk-input--width-20" />
      <Radios
        name="vat"
        idPrefix="vat"
        value={form.fields.vat}
        fieldset={{ legend: { children: t('budget.field.vat'), className: 'govuk-fieldset__legend--s' } }}
        items={(['EXCLUDES_VAT', 'INCLUDES_VAT'] as const).map((value) => ({
          value,
          children: t(`budget.vat.${value}`),
        }))}
      />
    </>
  );
}

/** When the contract begins and how long it runs, on which the years hang. */
function Term({ form, faults }: BudgetProps): ReactNode {
  const { t } = useTranslator();
  const faultOf = useFaultOf(faults);
  const part = (name: 'month' | 'year', id: string) => ({
    ...{ id, name, label: t(`ui.date.${name}`), value: form.fields[`start-${name}`] },
    className: name === 'month' ? 'govuk-input--width-2' : 'govuk-input--width-4',
  });
  return (
    <>
      <h3 className="govuk-heading-m">{t('budget.part.term')}</h3>
      <DateInput
        id="start-date"
        namePrefix="start"
        fieldset={{ legend: { children: t('budget.field.start'), className: 'govuk-fieldset__legend--s' } }}
        errorMessage={faultOf('start')}
        items={[part('month', 'start'), part('year', 'start-year')]}
      />
      <Input
        id="months"
        name="months"
        value={form.fields.months}
        label={{ children: t('budget.field.months'), className: 'govuk-label--s' }}
        hint={{ children: t('budget.hint.months') }}
        errorMessage={faultOf('months')}
        inputMode="numeric"
        className="govuk-input--width-3"
      />
      <button
        type="submit"
        className="govuk-button govuk-button--secondary"
        name="do"
        value="years"
        formAction="#years"
      >
        {t('budget.showYears')}
      </button>
    </>
  );
}

/** What is approved for each financial year in which the contract runs. */
function YearFields({ form, faults }: BudgetProps): ReactNode {
  const { t } = useTranslator();
  const faultOf = useFaultOf(faults);
  return (
    <Fieldset id="years" legend={{ children: t('budget.part.years'), className: 'govuk-fieldset__legend--m' }}>
      <p className="govuk-hint">{t('budget.hint.years')}</p>
      {form.years.map(({ year, months, approved }) => (
        <Input
          key={year}
          id={`approved.${year}`}
          name={`approved.${year}`}
          value={approved}
          label={{ children: t('budget.field.approved', { year: yearWords(year), count: months }) }}
          prefix={{ children: '£' }}
          errorMessage={faultOf(`approved.${year}`)}
          inputMode="decimal"
          className="govuk-input--width-10"
        />
      ))}
    </Fieldset>
  );
}
