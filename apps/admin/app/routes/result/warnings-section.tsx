import type { ReactNode } from 'react';

import { useTranslator, Said } from '@commonweal/ui';

import type { Result } from './scored-result';

/** What could change who wins, or whether the result can be defended. */
const SERIOUS = [
  'RANK_REVERSAL',
  'TIE',
  'SINGLE_BID',
  'ABNORMALLY_LOW',
  'DOMINATED',
  'DOUBLE_COUNT',
  'WEIGHT_PRECISION',
];

/** What a person should look at before the decision, the serious first. */
export function WarningsSection({ warnings }: Pick<Result, 'warnings'>): ReactNode {
  const { t } = useTranslator();
  const isSerious = ({ code }: { code: string }) => SERIOUS.includes(code);
  const ordered = [...warnings.filter(isSerious), ...warnings.filter((warning) => !isSerious(warning))];
  return (
    <section className="cw-section" aria-labelledby="warnings">
      <h2 className="govuk-heading-l" id="warnings">
        {warnings.length === 0 ? t('result.warnings.none') : t('result.warnings.title', { count: warnings.length })}
      </h2>
      <p className="govuk-body">{t('result.warnings.rule')}</p>
      {ordered.length > 0 && (
        <ul className="cw-sentences">
          {ordered.map((warning, index) => (
            <li key={index} className={isSerious(warning) ? 'cw-sentences__serious' : ''}>
              {isSerious(warning) && <strong>{t('result.warnings.lookFirst')}</strong>} <Said>{warning.message}</Said>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
