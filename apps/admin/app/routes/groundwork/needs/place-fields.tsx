import type { ReactNode } from 'react';

import { Radios, Textarea, useEnglishLang, useTranslator } from '@commonweal/ui';
import { PlaceTurnout, useTitleOf } from '@commonweal/voices-pages';

import { type FieldFault, useFaultOf } from '../form-page';
import { type NeedyTender, type TypedAnswer, UPTAKES } from './needs-form';

type Place = NeedyTender['placeNeeds'][number];

interface PlaceFieldsProps {
  readonly place: Place;
  /** Where its first need stands among all answers. */
  readonly first: number;
  readonly answers: readonly TypedAnswer[];
  readonly faults: readonly FieldFault[];
}

/** A place, who took part there, and a field for each of its needs. */
export function PlaceFields({ place, first, answers, faults }: PlaceFieldsProps): ReactNode {
  const lang = useEnglishLang();
  return (
    <section className="cw-section">
      <h2 className="govuk-heading-m" lang={lang}>
        {place.place?.name ?? place.code}
      </h2>
      <PlaceTurnout place={place} />
      {place.needs.map((need, at) => (
        <NeedFields key={need.needId} need={need} index={first + at} {...{ answers, faults }} />
      ))}
    </section>
  );
}

interface NeedFieldsProps {
  readonly need: Place['needs'][number];
  readonly index: number;
  readonly answers: readonly TypedAnswer[];
  readonly faults: readonly FieldFault[];
}

function NeedFields({ need, index, answers, faults }: NeedFieldsProps): ReactNode {
  const { t } = useTranslator();
  const [faultOf, titleOf] = [useFaultOf(faults), useTitleOf()];
  const [uptake, words] = [`answers.${index}.uptake`, `answers.${index}.words`];
  const typed = answers.find(({ needId }) => needId === need.needId);
  const said = `${need.rank}. ${titleOf(need)}`;
  return (
    <div className="cw-criterion">
      <input type="hidden" name="need" value={need.needId} />
      <Radios
        name={uptake}
        idPrefix={uptake}
        value={typed?.uptake ?? ''}
        errorMessage={faultOf(uptake)}
        fieldset={{ legend: { children: said, className: 'govuk-fieldset__legend--s' } }}
        hint={{ children: t('voices.answers.rank', { rank: need.rank, percent: need.percent ?? '' }) }}
        items={UPTAKES.map((value) => ({ value, children: t(`groundwork.needs.uptake.${value}`) }))}
      />
      <Textarea
        id={words}
        name={words}
        rows={2}
        value={typed?.words ?? ''}
        errorMessage={faultOf(words)}
        label={{
          children: (
            <>
              {t('groundwork.needs.words')} <span className="govuk-visually-hidden">{said}</span>
            </>
          ),
        }}
        hint={{ children: t('groundwork.needs.wordsHint') }}
      />
    </div>
  );
}
