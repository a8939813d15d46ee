import type { ReactNode } from 'react';

import { Tag, useTranslator, WideTable } from '@commonweal/ui';
import { type KnownRound, NeedTitle } from '@commonweal/voices-pages';

import type { StaffNeed } from './own-round.server';

const COLOURS: Readonly<Record<StaffNeed['state'], string>> = {
  ...{ PROPOSED: 'govuk-tag--yellow', SHOWN: 'govuk-tag--green' },
  ...{ DECLINED: 'govuk-tag--red', MERGED: 'govuk-tag--grey' },
};

interface NeedsTableProps {
  readonly round: KnownRound;
  readonly needs: readonly StaffNeed[];
}

/** All needs of a round with what became of them; those that wait first. */
export function NeedsTable({ round, needs }: NeedsTableProps): ReactNode {
  const { t } = useTranslator();
  const isFirst = ({ state }: StaffNeed) => (state === 'PROPOSED' ? 0 : 1);
  const inOrder = needs.toSorted((one, other) => isFirst(one) - isFirst(other));
  return (
    <section className="cw-section">
      <h2 className="govuk-heading-m">{t('rounds.needs.title')}</h2>
      {needs.length === 0 ? (
        <p className="govuk-body">{t('rounds.needs.none')}</p>
      ) : (
        <WideTable
          caption={t('rounds.needs.title')}
          captionClasses="govuk-visually-hidden"
          head={[
            { children: t('rounds.needs.number'), format: 'numeric' },
            ...['need', 'state', 'reason', 'action'].map((key) => ({ children: t(`rounds.needs.${key}`) })),
          ]}
          rows={inOrder.map((need) => [
            { children: String(need.number), format: 'numeric' as const },
            { children: <NeedTitle {...need} /> },
            { children: <State need={need} needs={needs} /> },
            { children: need.reason ?? '' },
            { children: <ToDo round={round} need={need} /> },
          ])}
        />
      )}
    </section>
  );
}

function State({
  need: { state, mergedInto },
  needs,
}: { readonly need: StaffNeed } & Pick<NeedsTableProps, 'needs'>): ReactNode {
  const { t } = useTranslator();
  const number = needs.find(({ id }) => id === mergedInto)?.number ?? '';
  return <Tag className={COLOURS[state]}>{t(`rounds.state.${state}`, { number })}</Tag>;
}

/** The way to the page where it is decided, as long as it can be. */
function ToDo({
  round: { id, phase },
  need,
}: { readonly need: StaffNeed } & Pick<NeedsTableProps, 'round'>): ReactNode {
  const { t } = useTranslator();
  if (phase === 'CLOSED' || (need.state !== 'PROPOSED' && need.state !== 'SHOWN')) return null;
  return (
    <a className="govuk-link" href={`/priorities/${encodeURIComponent(id)}/needs/${encodeURIComponent(need.id)}`}>
      {t(need.state === 'PROPOSED' ? 'rounds.needs.decide' : 'rounds.needs.change')}
      <span className="govuk-visually-hidden"> {need.title}</span>
    </a>
  );
}
