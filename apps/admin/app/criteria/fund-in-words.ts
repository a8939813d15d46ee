import { amountInWords, type Translate } from '@commonweal/ui';

export interface ShownFund {
  readonly total: string;
  readonly capPerBid: string;
  readonly matchPercent: string | null;
}

/** What a fund gives, to one application at most, and what applicants find themselves. */
export const fundInWords = ({ total, capPerBid, matchPercent }: ShownFund, t: Translate): string =>
  t('begin.fund.inWords', {
    ...{ total: amountInWords(total), cap: amountInWords(capPerBid), match: matchPercent ?? '0' },
  });
