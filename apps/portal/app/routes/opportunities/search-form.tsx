import type { ReactNode } from 'react';

import {
  Button,
  Checkboxes,
  DayField,
  dayParts,
  Details,
  type FormFault,
  Input,
  useFieldError,
  useTranslator,
} from '@commonweal/ui';

import { isNarrowed, type Wishes } from './wishes';

interface SearchFormProps {
  readonly wishes: Wishes;
  readonly faults: readonly FormFault[];
}

/** Asks what to look for; the address remembers it. */
export function SearchForm({ wishes, faults }: SearchFormProps): ReactNode {
  const { t } = useTranslator();
  return (
    <form method="get" action="/" role="search" noValidate>
      <div className="cw-search">
        <Input
          id="q"
          name="q"
          type="search"
          value={wishes.words}
          label={{ children: t('list.search'), className: 'govuk-label--s' }}
          hint={{ children: t('list.searchHint') }}
          className="govuk-input--width-20"
        />
        <Button className="govuk-button--secondary">{t('list.searchButton')}</Button>
      </div>
      <Details summary={t('search.more')} open={isNarrowed(wishes)}>
        <MoreFilters wishes={wishes} faults={faults} />
        <Button className="govuk-button--secondary">{t('search.apply')}</Button>
      </Details>
    </form>
  );
}

function MoreFilters({ wishes, faults }: SearchFormProps): ReactNode {
  const { t } = useTranslator();
  const errorOf = useFieldError(faults);
  const field = (name: 'cpv' | 'place' | 'least' | 'most', value: string) => ({
    ...{ id: name, name, value, errorMessage: errorOf(name) },
    label: { children: t(`search.${name}`), className: 'govuk-label--s' },
  });
  const hint = (name: string) => ({ children: t(`search.${name}Hint`) });
  const sum = { inputMode: 'numeric', prefix: { children: '£' }, className: 'govuk-input--width-10' } as const;
  return (
    <>
      <Input {...field('place', wishes.place)} hint={hint('place')} className="govuk-input--width-20" />
      <Input {...field('cpv', wishes.cpv)} hint={hint('cpv')} className="govuk-input--width-20" />
      <Input {...field('least', wishes.least)} {...sum} />
      <Input {...field('most', wishes.most)} {...sum} />
      {(['from', 'to'] as const).map((name) => (
        <DayField
          key={name}
          name={name}
          legend={t(`search.${name}`)}
          hint={hint(name)}
          errorMessage={errorOf(name)}
          value={dayParts(wishes[name])}
        />
      ))}
      {(['vcse', 'sme'] as const).map((name) => (
        <Checkboxes
          key={name}
          name={name}
          items={[{ value: 'yes', children: t(`search.${name}`), hint: hint(name) }]}
          values={wishes[name] ? ['yes'] : []}
        />
      ))}
    </>
  );
}
