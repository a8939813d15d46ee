import type { ReactNode } from 'react';

import { fieldAt } from './deal-form';
import type { DealProps } from './deal-props';
import { useBreachWords } from './use-deal-field';

/** Rules that a whole list breaks, above its rows. */
export function GroupHint({ field, breaches }: DealProps & { readonly field: string }): ReactNode {
  const words = useBreachWords();
  const own = breaches.filter(({ path }) => fieldAt(path) === field);
  return (
    <div id={field}>
      {own.map((breach) => (
        <p className="govuk-hint" key={words(breach)}>
          {words(breach)}
        </p>
      ))}
    </div>
  );
}
