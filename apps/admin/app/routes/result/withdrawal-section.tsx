import type { ReactNode } from 'react';

import { useTranslator, Said } from '@commonweal/ui';

import type { Result } from './scored-result';

/** Whether somebody's withdrawal would change the order of the others. */
export function WithdrawalSection({ findings }: { readonly findings: Result['withdrawals'] }): ReactNode {
  const { t } = useTranslator();
  const changing = findings.filter(({ changesWinner }) => changesWinner);
  const words = findings.length === 0 ? 'none' : changing.length === 0 ? 'order' : 'winner';
  return (
    <section className="cw-section" aria-labelledby="withdrawal-heading">
      <h3 className="govuk-heading-m" id="withdrawal-heading">
        {t('result.withdrawal.heading')}
      </h3>
      <p className="govuk-body">{t(`result.withdrawal.${words}`)}</p>
      {findings.length > 0 && (
        <ul className="cw-sentences">
          {findings.map(({ sentence, changesWinner, withdrawnKeys }) => (
            <li key={withdrawnKeys.join()} className={changesWinner ? 'cw-sentences__serious' : ''}>
              <Said>{sentence}</Said> {changesWinner && <strong>{t('result.sweep.changesWinner')}</strong>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
