import type { ReactNode } from 'react';

import type { NeedUptake } from '@commonweal/client';
import { useEnglishLang, useTranslator } from '@commonweal/ui';

import { NeedTitle, type Titled } from '../need-title.js';
import { type HeardPlace, PlaceTurnout } from './place-turnout.js';

/** A need with what a tender answers. */
export interface ShownNeed extends Titled {
  readonly needId: string;
  readonly rank: number;
  readonly percent: string | null;
  readonly answer: { readonly uptake: NeedUptake; readonly words: string } | null;
}

/** A place with its needs and their answers. */
export interface AnsweredPlace extends HeardPlace {
  readonly code: string;
  readonly place: { readonly name: string } | null;
  readonly needs: readonly ShownNeed[];
}

/** What each place said, and what the tender does about it. @param named with a heading for each place */
export function AnsweredPlaces({
  places,
  named = true,
}: {
  readonly places: readonly AnsweredPlace[];
  readonly named?: boolean;
}): ReactNode {
  const lang = useEnglishLang();
  return places.map((each) => (
    <div key={each.code}>
      {named && (
        <h3 className="govuk-heading-s" lang={lang}>
          {each.place ? (
            <a className="govuk-link" href={`/places/${each.code}`}>
              {each.place.name}
            </a>
          ) : (
            each.code
          )}
        </h3>
      )}
      <PlaceTurnout place={each} />
      <Answers needs={each.needs} />
    </div>
  ));
}

function Answers({ needs }: { readonly needs: readonly ShownNeed[] }): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  return (
    <ul className="govuk-list govuk-list--spaced">
      {needs.map((need) => (
        <li key={need.needId}>
          <strong>
            {t('voices.answers.said')} <NeedTitle {...need} />
          </strong>{' '}
          ({t('voices.answers.rank', { rank: need.rank, percent: need.percent ?? '' })})
          <br />
          {need.answer ? (
            <>
              {t('voices.answers.did')} {t(`voices.answers.uptake.${need.answer.uptake}`)}.{' '}
              <span lang={lang}>{need.answer.words}</span>
            </>
          ) : (
            t('voices.answers.open')
          )}
        </li>
      ))}
    </ul>
  );
}
