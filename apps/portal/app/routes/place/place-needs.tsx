import type { ReactNode } from 'react';

import { useTranslator } from '@commonweal/ui';
import { NeedTitle, useTitleOf } from '@commonweal/voices-pages';

import type { PlaceNeedsOf } from './place-view';

interface PlaceNeedsProps {
  readonly code: string;
  readonly top: PlaceNeedsOf;
}

/** The foremost needs of a place by the round that was counted last, and the way to all rounds. */
export function PlaceNeeds({ code, top }: PlaceNeedsProps): ReactNode {
  const { t } = useTranslator();
  return (
    <section className="cw-section">
      <h2 className="govuk-heading-m" id="needs">
        {t('priorities.top.heading')}
      </h2>
      {top ? <TopFive top={top} /> : <p className="govuk-body">{t('priorities.top.none')}</p>}
      <p className="govuk-body">
        <a className="govuk-link" href={`/places/${code}/priorities`}>
          {t('priorities.top.all')}
        </a>
      </p>
    </section>
  );
}

function TopFive({ top: { round, needs } }: { readonly top: NonNullable<PlaceNeedsOf> }): ReactNode {
  const { t } = useTranslator();
  const titleOf = useTitleOf();
  return (
    <>
      {needs.length === 0 && <p className="govuk-body">{t('priorities.top.unranked')}</p>}
      <ol className="govuk-list govuk-list--number">
        {needs.map(({ need, rank, percent }) => (
          <li key={need.id} value={rank ?? undefined}>
            <NeedTitle {...need} /> ({t('priorities.top.share', { percent: percent ?? '' })})
          </li>
        ))}
      </ol>
      <p className="govuk-body">
        <a className="govuk-link" href={`/priorities/${encodeURIComponent(round.id)}`}>
          {t('priorities.top.from', { title: titleOf(round) })}
        </a>
      </p>
    </>
  );
}
