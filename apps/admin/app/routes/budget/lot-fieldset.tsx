import type { ReactNode } from 'react';

import { Fieldset, Input, Phrase, useEnglishLang, useTranslator } from '@commonweal/ui';

import type { BudgetTender } from './budget-form';
import type { BudgetProps } from './budget-input';
import { useFaultOf } from './fault-words';

type Lot = BudgetTender['lots'][number];

interface LotProps extends BudgetProps {
  readonly lot: Lot;
  /** Where it stands among the lots. */
  readonly at: number;
  /** Of a tender with one lot, which needs no name. */
  readonly isOnly: boolean;
}

/** What a lot costs each year, and what is bought with it in which place. */
export function LotFieldset({ isOnly, ...props }: LotProps): ReactNode {
  const { t } = useTranslator();
  const { number, title } = props.lot;
  const name = isOnly ? (
    t('budget.part.costs')
  ) : (
    <Phrase of="budget.part.lot" values={{ number, title }} english={['title']} />
  );
  return (
    <Fieldset legend={{ children: name, className: 'govuk-fieldset__legend--m' }}>
      <CostFields {...props} />
      <UnitFields {...props} />
    </Fieldset>
  );
}

type PartProps = Omit<LotProps, 'isOnly'>;

function CostFields({ form, faults, at }: PartProps): ReactNode {
  const { t } = useTranslator();
  const faultOf = useFaultOf(faults);
  return form.lots[at]?.costs.map(({ months, amount }, index) => (
    <Input
      key={index}
      id={`lots.${at}.costs.${index}`}
      name={`lots.${at}.costs.${index}`}
      value={amount}
      label={{ children: t('budget.field.cost', { number: index + 1, count: months }) }}
      prefix={{ children: '£' }}
      errorMessage={faultOf(`lots.${at}.costs.${index}`)}
      inputMode="decimal"
      className="govuk-input--width-10"
    />
  ));
}

function UnitFields({ form, faults, lot, at }: PartProps): ReactNode {
  const { t } = useTranslator();
  const faultOf = useFaultOf(faults);
  const fields = form.lots[at];
  if (!fields || fields.places.length === 0) return <p className="govuk-inset-text">{t('budget.noPlaces')}</p>;
  return (
    <>
      <Input
        id={`lots.${at}.unit`}
        name={`lots.${at}.unit`}
        value={fields.unit}
        label={{ children: t('budget.field.unit') }}
        hint={{ children: t('budget.hint.unit') }}
        errorMessage={faultOf(`lots.${at}.unit`)}
        className="govuk-input--width-20"
      />
      {fields.places.map(({ code, units }) => (
        <Input
          key={code}
          id={`lots.${at}.units.${code}`}
          name={`lots.${at}.units.${code}`}
          value={units}
          label={{ children: <UnitsIn place={placeName(lot, code)} /> }}
          errorMessage={faultOf(`lots.${at}.units.${code}`)}
          inputMode="numeric"
          className="govuk-input--width-5"
        />
      ))}
    </>
  );
}

const UnitsIn = ({ place }: { readonly place: string }): ReactNode => (
  <Phrase of="budget.field.units" values={{ place }} english={['place']} />
);

/** What a place is called, or its code where no data about it is known. */
export const placeName = ({ places }: Pick<Lot, 'places'>, code: string): string =>
  places.find((place) => place.code === code)?.place?.name ?? code;

/** A name that is English, whatever the page speaks. */
export function English({ children }: { readonly children: string }): ReactNode {
  return <span lang={useEnglishLang()}>{children}</span>;
}
