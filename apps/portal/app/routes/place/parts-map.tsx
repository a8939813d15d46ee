import type { ReactNode } from 'react';

import { Choropleth, decileClass, MAP_CLASSES, shareClass } from '@commonweal/charts';
import { useEnglishLang, useTranslator, WideTable } from '@commonweal/ui';

import type { Part, Place, PlaceMap } from './place-view';

/** The places within a place: a map where their outlines are known, and always the table. */
export function PartsMap({ place, map }: { readonly place: Place; readonly map: PlaceMap }): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const isOfNeighbourhoods = map.kind === 'NEIGHBOURHOOD';
  const scale = isOfNeighbourhoods ? 'decile' : 'share';
  const ranked = map.parts.filter(({ neighbourhoods }) => neighbourhoods > 0);
  const most = ranked.filter((part) => (isOfNeighbourhoods ? part.mostDeprived > 0 : levelOf(part) === 0)).length;
  const title = t(`place.map.${scale}Title`, { name: place.name, count: ranked.length, part: most });
  const table = {
    caption: title,
    head: headOf(isOfNeighbourhoods, t),
    rows: map.parts.map((part) => rowOf(part, { isOfNeighbourhoods, lang })),
  };
  const { width, height } = map;
  if (!width || !height)
    return (
      <WideTable
        caption={title}
        captionClasses="govuk-table__caption--m"
        head={table.head}
        rows={table.rows}
        firstCellIsHeader
      />
    );
  return (
    <Choropleth
      words={{ id: 'map', title, description: t(`place.map.${scale}Description`) }}
      classes={Array.from({ length: MAP_CLASSES }, (_, level) => t(`place.map.${scale}Class.${level}`))}
      width={width}
      height={height}
      shapes={map.parts.flatMap((part) => (part.path ? [shapeOf(part)] : []))}
      table={table}
    />
  );
}

const levelOf = ({ decile, mostDeprivedPercent }: Part): number | null =>
  typeof decile === 'number' ? decileClass(decile) : shareClass(mostDeprivedPercent ?? null);

const shapeOf = (part: Part) => ({
  code: part.code,
  path: part.path ?? '',
  level: levelOf(part),
  name: [part.name, part.decile ?? (part.mostDeprivedPercent && `${part.mostDeprivedPercent}%`)]
    .filter((word) => word !== null)
    .join(': '),
});

function headOf(isOfNeighbourhoods: boolean, t: (key: string) => string) {
  const numbers = isOfNeighbourhoods
    ? [t('place.decile')]
    : [t('place.neighbourhoods'), t('place.mostDeprived'), t('place.percent')];
  return [{ children: t('place.map.name') }, ...numbers.map((children) => ({ children, format: 'numeric' as const }))];
}

/** What is not known is a dash. */
function rowOf(
  { code, name, decile, neighbourhoods, mostDeprived, mostDeprivedPercent }: Part,
  { isOfNeighbourhoods, lang }: { readonly isOfNeighbourhoods: boolean; readonly lang: string | undefined },
) {
  const numbers = isOfNeighbourhoods ? [decile ?? '–'] : [neighbourhoods, mostDeprived, mostDeprivedPercent ?? '–'];
  const link = (
    <a className="govuk-link" lang={lang} href={`/places/${code}`}>
      {name}
    </a>
  );
  return [{ children: link }, ...numbers.map((children) => ({ children, format: 'numeric' as const }))];
}
