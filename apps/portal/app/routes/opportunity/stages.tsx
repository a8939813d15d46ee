import type { ReactNode } from 'react';

import { momentInWords, useEnglishLang, useTranslator } from '@commonweal/ui';

import type { OfferedTender } from './offered-tender';

type Stages = NonNullable<OfferedTender['route']>['stages'];

/** How the procurement is run: each stage with its deadline by UK clocks, and how many suppliers go on from it. */
export function StagesSection({ stages }: { readonly stages: Stages }): ReactNode {
  const { t } = useTranslator();
  if (stages.length === 0) return null;
  return (
    <section className="cw-section" aria-labelledby="stages">
      <h2 className="govuk-heading-m" id="stages">
        {t('stages.title')}
      </h2>
      <p className="govuk-body">{t('stages.lede', { count: stages.length })}</p>
      <ol className="govuk-list govuk-list--number">
        {stages.map((stage, index) => (
          <OneStage key={index} stage={stage} />
        ))}
      </ol>
    </section>
  );
}

function OneStage({ stage }: { readonly stage: Stages[number] }): ReactNode {
  const translator = useTranslator();
  const lang = useEnglishLang();
  const { t } = translator;
  const { kind, name, deadline, mostSuppliers } = stage;
  return (
    <li>
      <strong lang={lang}>{name}</strong>: {t(`stages.kind.${kind}`)}.{' '}
      {deadline && `${t('stages.deadline', { moment: momentInWords(deadline, translator) })} `}
      {typeof mostSuppliers === 'number' && t('stages.most', { count: mostSuppliers })}
    </li>
  );
}
