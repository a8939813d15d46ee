import type { ReactNode } from 'react';

import { Details, useTranslator, numberInWords } from '@commonweal/ui';

import type { OfferedTender } from './offered-tender';

type ShownEffort = OfferedTender['lots'][number]['bidEffort'];

/** About how much work a bid is, and how that is reckoned. */
export function Effort({ effort }: { readonly effort: ShownEffort }): ReactNode {
  const { t, language } = useTranslator();
  const { hours, questions, words, basis } = effort;
  return (
    <>
      <p className="govuk-body">
        {t('deal.effort', { count: hours })} {t('deal.questions', { count: questions, words: numberInWords(words) })}
      </p>
      <Details summary={t('deal.basis')}>
        <p className="govuk-body">{language === 'cy' ? basis.textCy : basis.text}</p>
      </Details>
    </>
  );
}
