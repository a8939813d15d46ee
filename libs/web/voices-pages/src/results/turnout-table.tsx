import type { ReactNode } from 'react';

import { useTranslator, WideTable } from '@commonweal/ui';

import type { KnownResults } from '../round-view.js';
import { countInWords } from './count-in-words.js';

/** How many ballots came in, and how. */
export function TurnoutTable({ results }: { readonly results: KnownResults }): ReactNode {
  const { t } = useTranslator();
  const { channels, ballots, smallCountThreshold } = results;
  const row = (words: string, count: typeof ballots) => [
    { children: words },
    { children: countInWords(count, smallCountThreshold, t), format: 'numeric' as const },
  ];
  return (
    <WideTable
      caption={t('voices.turnout.caption')}
      captionClasses="govuk-visually-hidden"
      head={[{ children: t('voices.turnout.channel') }, { children: t('voices.turnout.ballots'), format: 'numeric' }]}
      rows={[
        ...channels.map((each) => row(t(`voices.channel.${each.channel}`), each.ballots)),
        row(t('voices.turnout.all'), ballots),
      ]}
      firstCellIsHeader
    />
  );
}
