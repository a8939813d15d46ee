import type { ReactNode } from 'react';

import {
  Button,
  Fieldset,
  type FormFault,
  Input,
  PostForm,
  Radios,
  useFieldError,
  useTranslator,
} from '@commonweal/ui';

import { BASES, DECILES, type FactorForm } from './place-factor-form';

interface FieldsProps {
  readonly form: FactorForm;
  readonly faults: readonly FormFault[];
  readonly names: ReadonlyMap<string, string>;
}

/** What the factors go by, and the factors; an empty one counts 1. */
export function FactorFields({ form, faults, names }: FieldsProps): ReactNode {
  const { t } = useTranslator();
  const errorOf = useFieldError(faults);
  return (
    <PostForm>
      <input type="hidden" name="version" value={form.version} />
      <Radios
        name="basis"
        idPrefix="basis"
        fieldset={{ legend: { children: t('placeFactors.basis'), className: 'govuk-fieldset__legend--m' } }}
        value={form.basis ?? 'NONE'}
        errorMessage={errorOf('basis')}
        items={['NONE' as const, ...BASES].map((value) => ({
          value,
          children: t(`placeFactors.by.${value}`),
        }))}
      />
      <Fieldset legend={{ children: t('placeFactors.deciles'), className: 'govuk-fieldset__legend--m' }}>
        {DECILES.map((decile) => (
          <Factor
            key={decile}
            {...{ name: `decile.${decile}`, value: form.deciles[decile - 1] ?? '', faults }}
            label={t('placeFactors.decileLabel', { decile })}
          />
        ))}
      </Fieldset>
      <Fieldset legend={{ children: t('placeFactors.places'), className: 'govuk-fieldset__legend--m' }}>
        {form.places.length === 0 && <p className="govuk-body">{t('placeFactors.noPlaces')}</p>}
        {form.places.map(({ code, factor }) => (
          <Factor
            key={code}
            {...{ name: `place.${code}`, value: factor, faults }}
            label={names.has(code) ? `${names.get(code)} (${code})` : code}
          />
        ))}
      </Fieldset>
      <Button>{t('placeFactors.save')}</Button>
    </PostForm>
  );
}

interface FactorProps {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly faults: readonly FormFault[];
}

function Factor({ name, value, label, faults }: FactorProps): ReactNode {
  const errorOf = useFieldError(faults);
  return (
    <Input
      {...{ id: name, name, value }}
      label={{ children: label }}
      errorMessage={errorOf(name)}
      inputMode="decimal"
      className="govuk-input--width-5"
    />
  );
}
