import type { ReactNode } from 'react';

import { Button, Checkboxes, type FormFault, PostForm, Select, useFieldError, useTranslator } from '@commonweal/ui';
import { type KnownRound, NeedTitle, useTitleOf } from '@commonweal/voices-pages';

import { CHOICE, placeField } from './read-ballot';

interface BallotFormProps {
  readonly round: KnownRound;
  readonly given: Readonly<Record<string, string>>;
  readonly faults: readonly FormFault[];
}

/** The ballot: ticks, or a place for each need. */
export function BallotForm(props: BallotFormProps): ReactNode {
  const { t } = useTranslator();
  return (
    <PostForm>
      {props.round.ballotKind === 'APPROVAL' ? <Ticks {...props} /> : <Places {...props} />}
      <p className="govuk-body">{t('priorities.vote.note')}</p>
      <Button>{t('priorities.vote.send')}</Button>
    </PostForm>
  );
}

function Ticks({ round: { needs, mostChoices }, given, faults }: BallotFormProps): ReactNode {
  const { t } = useTranslator();
  const errorOf = useFieldError(faults);
  return (
    <Checkboxes
      name={CHOICE}
      idPrefix={CHOICE}
      fieldset={{
        legend: {
          children: t('priorities.vote.ticks', { count: mostChoices }),
          className: 'govuk-fieldset__legend--m',
        },
      }}
      errorMessage={errorOf(CHOICE)}
      values={Object.keys(given)}
      items={needs.map((need) => ({ value: need.id, children: <NeedTitle {...need} /> }))}
    />
  );
}

function Places({ round: { needs, mostChoices }, given, faults }: BallotFormProps): ReactNode {
  const { t } = useTranslator();
  const errorOf = useFieldError(faults);
  const titleOf = useTitleOf();
  const items = [
    { value: '', children: t('priorities.vote.noPlace') },
    ...Array.from({ length: mostChoices }, (_, index) => ({ value: String(index + 1), children: String(index + 1) })),
  ];
  return (
    <fieldset className="govuk-fieldset" aria-describedby="places-hint">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
        {t('priorities.vote.places', { count: mostChoices })}
      </legend>
      <div id="places-hint" className="govuk-hint">
        {t('priorities.vote.placesHint')}
      </div>
      {needs.map((need) => (
        <Select
          key={need.id}
          id={placeField(need.number)}
          name={placeField(need.number)}
          label={{ children: titleOf(need) }}
          items={items}
          value={given[need.id] ?? ''}
          errorMessage={errorOf(placeField(need.number))}
        />
      ))}
    </fieldset>
  );
}
