import type { ReactNode } from 'react';

import { InsetText, useTranslator } from '@commonweal/ui';

import { SourceNote } from '../frameworks/source-note';
import { fieldAt } from './deal-form';
import type { ShownBreach } from './deal-props';
import { useBreachWords } from './use-deal-field';

/** Each rule that the saved terms break: which field, why, what to do, and where the rule comes from. */
export function BreachList({ breaches }: { readonly breaches: readonly ShownBreach[] }): ReactNode {
  const { t } = useTranslator();
  const words = useBreachWords();
  if (breaches.length === 0) return <InsetText>{t('deal.allKept')}</InsetText>;
  return (
    <section aria-labelledby="breaches">
      <h2 className="govuk-heading-m" id="breaches">
        {t('deal.broken', { count: breaches.length })}
      </h2>
      <ul className="cw-sentences">
        {breaches.toSorted(worstFirst).map((breach) => (
          <li key={breach.path + breach.reason.text} className={breach.stops ? 'cw-sentences__serious' : undefined}>
            <a className="govuk-link" href={`#${fieldAt(breach.path)}`}>
              {t(`deal.subject.${subjectOf(breach.path)}`)}
            </a>
            : {words(breach)} {breach.stops && <strong>{t('timeline.statutory')}</strong>}
            <br />
            <SourceNote source={breach.reason.source} standing={breach.reason.standing} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const worstFirst = (one: ShownBreach, other: ShownBreach): number => Number(other.stops) - Number(one.stops);

/** `$.lots[0].places[1].channels` is about `lots`. */
const subjectOf = (path: string): string => /^\$\.(\w+)/.exec(path)?.[1] ?? '';
