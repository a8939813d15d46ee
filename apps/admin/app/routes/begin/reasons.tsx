import type { ReactNode } from 'react';

import { useTranslator } from '@commonweal/ui';

import { type Reason, SourcedList } from '../frameworks/sourced-list';

/** Why something is so: each rule in a sentence, with where it comes from. */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }): ReactNode {
  const { t } = useTranslator();
  if (reasons.length === 0) return null;
  return (
    <section aria-labelledby="why">
      <h2 className="govuk-heading-s" id="why">
        {t('begin.why')}
      </h2>
      <SourcedList reasons={reasons} />
    </section>
  );
}
