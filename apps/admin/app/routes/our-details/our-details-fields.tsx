import type { ReactNode } from 'react';

import { BUYER_TYPES } from '@commonweal/notices';
import { Button, type FormFault, Input, PostForm, Select, useFieldError, useTranslator } from '@commonweal/ui';

import type { DetailsField, DetailsForm } from './our-details-form';
import { regionItems } from './region-items';

interface FieldsProps {
  readonly form: DetailsForm;
  readonly faults: readonly FormFault[];
}

/** The form: kept with one button; the other looks for the region. */
export function OurDetailsFields({ form, faults }: FieldsProps): ReactNode {
  const { t, language } = useTranslator();
  const errorOf = useFieldError(faults);
  const field = (name: DetailsField) => ({
    ...{ id: name, name, value: form[name], errorMessage: errorOf(name) },
    label: { children: t(`notices.field.${name}`), className: 'govuk-label--s' },
    hint: { children: t(`ourDetails.hint.${name}`) },
  });
  const kinds = BUYER_TYPES.map((value) => ({ value, children: t(`notices.choice.${value}`) }));
  return (
    <PostForm action="/settings/details">
      <input type="hidden" name="version" value={form.version} />
      <Input {...field('ppon')} className="govuk-input--width-20" spellCheck={false} />
      <Select {...field('buyerType')} items={[{ value: '', children: t('notices.notAnswered') }, ...kinds]} />
      <Input {...field('street')} />
      <Input {...field('town')} className="govuk-input--width-20" />
      <Input {...field('postcode')} className="govuk-input--width-10" />
      <Input {...field('contactEmail')} type="email" spellCheck={false} />
      <Input {...field('telephone')} type="tel" className="govuk-input--width-20" />
      <Input {...field('website')} spellCheck={false} />
      <Input {...field('vatPercent')} inputMode="decimal" className="govuk-input--width-5" />
      <Select
        {...field('deliveryRegion')}
        items={regionItems(language, t('ourDetails.noRegion'), form.deliveryRegion)}
      />
      <div className="govuk-button-group">
        <Button name="intent" value="save">
          {t('ourDetails.save')}
        </Button>
        <Button name="intent" value="find" className="govuk-button--secondary">
          {t('ourDetails.find')}
        </Button>
      </div>
    </PostForm>
  );
}
