import type { ReactNode } from 'react';

import { Input, Select, useTranslator } from '@commonweal/ui';

import type { Row } from './deal-form';
import type { DealProps } from './deal-props';
import { choicesOf } from './place-choices';
import { useDealField } from './use-deal-field';

interface PlaceFieldProps extends DealProps {
  /** Where the row stands in the form: `lots.0.places.1`. */
  readonly at: string;
  readonly row: Row;
}

/** Which place a row is about: one of those that are known by name, or another that is looked up. */
export function PlaceField({ at, row, ...props }: PlaceFieldProps): ReactNode {
  const { t } = useTranslator();
  const field = useDealField(props);
  const choices = choicesOf(row, props.places);
  return (
    <>
      {choices.length > 0 && (
        <Select
          {...field(`${at}.code`)}
          value={row['code']}
          label={{ children: t('deal.places.code') }}
          items={[
            { value: '', children: t('deal.places.choose') },
            ...choices.map(({ code, name }) => ({ value: code, children: name ?? code })),
          ]}
        />
      )}
      <Input
        {...field(`${at}.words`, t('deal.places.wordsHint'))}
        value={row['words']}
        label={{ children: t(choices.length > 0 ? 'deal.places.another' : 'deal.places.words') }}
        className="govuk-input--width-20"
        autoComplete="off"
      />
      <button
        type="submit"
        className="govuk-button govuk-button--secondary"
        name="do"
        value={`find:${at}`}
        formAction={`#row.${at}`}
      >
        {t('ui.codes.find')}
        <span className="govuk-visually-hidden"> {t('deal.places.code')}</span>
      </button>
    </>
  );
}
