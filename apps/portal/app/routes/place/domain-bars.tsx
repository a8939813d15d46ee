import type { ReactNode } from 'react';

import { ShareBars } from '@commonweal/charts';
import { type Translate, useTranslator } from '@commonweal/ui';

import type { Deprivation, Place } from './place-view';

type DomainRow = Deprivation['domains'][number];

/** How deprived a place is in each domain: the decile of a neighbourhood, the share of an area's neighbourhoods. */
export function DomainBars({
  place,
  deprivation,
}: {
  readonly place: Place;
  readonly deprivation: Deprivation;
}): ReactNode {
  const { t } = useTranslator();
  return deprivation.rank === null ? (
    <AreaBars place={place} deprivation={deprivation} t={t} />
  ) : (
    <NeighbourhoodBars place={place} deprivation={deprivation} t={t} />
  );
}

interface BarsProps {
  readonly place: Place;
  readonly deprivation: Deprivation;
  readonly t: Translate;
}

function AreaBars({ place, deprivation: { domains, neighbourhoods }, t }: BarsProps): ReactNode {
  const part = Math.max(...domains.map(({ mostDeprived }) => mostDeprived));
  const domain = named(
    domains.filter(({ mostDeprived }) => mostDeprived === part),
    t,
  );
  const told = { name: place.name, count: neighbourhoods, part, domain };
  const title = t(part === 0 ? 'place.domains.none' : 'place.domains.title', told);
  return (
    <ShareBars
      words={{ id: 'domains', title, description: t('place.domains.description') }}
      bars={domains.map((row) => ({
        label: t(`place.domain.${row.domain}`),
        share: Number(row.mostDeprivedPercent),
        shown: `${row.mostDeprivedPercent}%`,
      }))}
      table={{
        caption: title,
        head: heads([t('place.domains.domain'), t('place.mostDeprived'), t('place.percent')]),
        rows: domains.map((row) => cells([t(`place.domain.${row.domain}`), row.mostDeprived, row.mostDeprivedPercent])),
      }}
    />
  );
}

function NeighbourhoodBars({ place, deprivation: { domains }, t }: BarsProps): ReactNode {
  const decileOf = ({ decile }: DomainRow) => decile ?? 10;
  const decile = Math.min(...domains.map(decileOf));
  const domain = named(
    domains.filter((row) => decileOf(row) === decile),
    t,
  );
  const title = t('place.domains.one', { name: place.name, domain, decile });
  return (
    <ShareBars
      words={{ id: 'domains', title, description: t('place.domains.oneDescription') }}
      bars={domains.map((row) => ({
        label: t(`place.domain.${row.domain}`),
        share: (11 - decileOf(row)) * 10,
        shown: t('place.domains.decileOfTen', { decile: decileOf(row) }),
      }))}
      table={{
        caption: title,
        head: heads([t('place.domains.domain'), t('place.decile')]),
        rows: domains.map((row) => cells([t(`place.domain.${row.domain}`), decileOf(row)])),
      }}
    />
  );
}

/** Domains that are level are all named. */
const named = (rows: readonly DomainRow[], t: Translate): string =>
  rows.map((row) => t(`place.domain.${row.domain}`)).join(', ');

const heads = ([first, ...numbers]: readonly string[]) => [
  { children: first },
  ...numbers.map((children) => ({ children, format: 'numeric' as const })),
];

const cells = ([first, ...numbers]: readonly (string | number)[]) => [
  { children: first },
  ...numbers.map((children) => ({ children, format: 'numeric' as const })),
];
