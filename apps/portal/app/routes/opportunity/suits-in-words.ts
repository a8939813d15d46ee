import type { Translate } from '@commonweal/ui';

/** Whom a tender suits, as its buyer says. */
export interface Suits {
  readonly isVcseFriendly: boolean;
  readonly isSmeFriendly: boolean;
}

/** Whom a tender suits, in words; nothing where that was not said. */
export const suitsInWords = ({ isVcseFriendly, isSmeFriendly }: Suits, t: Translate): string =>
  [...(isVcseFriendly ? [t('fact.suitsVcse')] : []), ...(isSmeFriendly ? [t('fact.suitsSme')] : [])].join('; ');
