import type { ReactNode } from 'react';

import { momentInWords, SummaryList, useEnglishLang, useTranslator } from '@commonweal/ui';

import type { KnownRound } from './round-view.js';

/** Who asks, for which place, until when, and how. */
export function RoundFacts({
  round,
  placesPath,
}: {
  readonly round: KnownRound;
  readonly placesPath?: string;
}): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const lang = useEnglishLang();
  const { area, areaCode, authority, opensAt, closesAt, phase, ballotKind, mostChoices } = round;
  const place = <span lang={lang}>{area?.name ?? areaCode}</span>;
  const shownPlace = placesPath ? (
    <a className="govuk-link" href={`${placesPath}/${areaCode}`}>
      {place}
    </a>
  ) : (
    place
  );
  return (
    <SummaryList
      rows={[
        row(t('voices.fact.phase'), t(`voices.phase.${phase}`)),
        row(t('voices.fact.area'), shownPlace),
        row(t('voices.fact.authority'), <span lang={lang}>{authority.name}</span>),
        row(t('voices.fact.opens'), momentInWords(opensAt, translator)),
        row(t('voices.fact.closes'), momentInWords(closesAt, translator)),
        row(t('voices.fact.kind'), t(`voices.kind.${ballotKind}`, { count: mostChoices })),
      ]}
    />
  );
}

const row = (key: string, value: ReactNode) => ({ key: { children: key }, value: { children: value } });
