import type { KindNames } from '@commonweal/charts';
import type { Translate } from '@commonweal/ui';

/** What price, quality and social value are called. */
export function kindNames(t: Translate): KindNames {
  return { PRICE: t('kind.PRICE'), QUALITY: t('kind.QUALITY'), SOCIAL_VALUE: t('kind.SOCIAL_VALUE') };
}
