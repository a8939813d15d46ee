import type { ReactNode } from 'react';

import type { BallotChannel } from '@commonweal/client';
import { useTranslator } from '@commonweal/ui';

import { type Titled, useTitleOf } from '../need-title.js';
import { countInWords } from '../results/count-in-words.js';
import type { KnownCount } from '../round-view.js';

interface Round extends Titled {
  readonly ballots: KnownCount;
  readonly channels: readonly { readonly channel: BallotChannel; readonly ballots: KnownCount }[];
  readonly smallCountThreshold: number;
}

/** What is known of who took part at a place. */
export interface HeardPlace {
  readonly decile: number | null;
  readonly notHeard: boolean;
  readonly round: Round | null;
  readonly needs: readonly unknown[];
}

/** How many took part at a place, and how; where nobody was heard, that. */
export function PlaceTurnout({ place }: { readonly place: HeardPlace }): ReactNode {
  const { t } = useTranslator();
  const { decile, round, needs } = place;
  return (
    <>
      {typeof decile === 'number' && <p className="govuk-body">{t('voices.answers.decile', { decile })}</p>}
      {round ? <Ballots round={round} /> : <p className="govuk-body">{t('voices.answers.noRound')}</p>}
      {round && needs.length === 0 && (
        <p className="govuk-body">{t(`voices.answers.${place.notHeard ? 'nobody' : 'unranked'}`)}</p>
      )}
    </>
  );
}

function Ballots({ round }: { readonly round: Round }): ReactNode {
  const { t } = useTranslator();
  const titleOf = useTitleOf();
  const words = (count: KnownCount) => countInWords(count, round.smallCountThreshold, t);
  const channels = round.channels.map((each) => `${t(`voices.channel.${each.channel}`)}: ${words(each.ballots)}`);
  return (
    <p className="govuk-body">
      {titleOf(round)} {t('voices.answers.turnout', { all: words(round.ballots), channels: channels.join(', ') })}{' '}
      {t('voices.answers.unknown')}
    </p>
  );
}
