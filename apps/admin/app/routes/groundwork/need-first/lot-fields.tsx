import type { ReactNode } from 'react';

import { Input, Select, useTranslator } from '@commonweal/ui';

import { type FieldFault, useFaultOf } from '../form-page';
import { hasSocialValue, type NeedFirstForm, type NeedFirstTender } from './need-first-form';

interface LotFieldsProps {
  readonly tender: NeedFirstTender;
  readonly form: NeedFirstForm;
  readonly faults: readonly FieldFault[];
}

/** Which lot takes the measures up, and what social value weighs where it is not judged yet. */
export function LotFields({ tender: { lots }, form, faults }: LotFieldsProps): ReactNode {
  const { t } = useTranslator();
  const faultOf = useFaultOf(faults);
  const [only] = lots;
  return (
    <>
      {lots.length === 1 && only ? (
        <input type="hidden" name="lot" value={only.id} />
      ) : (
        <Select
          id="lot"
          name="lot"
          value={form.lotId}
          errorMessage={faultOf('lot')}
          label={{ children: t('groundwork.need-first.lot'), className: 'govuk-label--s' }}
          items={lots.map(({ id, number, title }) => ({ value: id, children: `${number}. ${title}` }))}
        />
      )}
      {!lots.every(hasSocialValue) && (
        <Input
          id="weight"
          name="weight"
          value={form.weight}
          errorMessage={faultOf('weight')}
          label={{ children: t('groundwork.need-first.weight'), className: 'govuk-label--s' }}
          hint={{ children: t('groundwork.need-first.weightHint') }}
          suffix={{ children: '%' }}
          inputMode="decimal"
          className="govuk-input--width-4"
        />
      )}
    </>
  );
}
