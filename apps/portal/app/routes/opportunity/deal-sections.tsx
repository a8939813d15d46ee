import { Fragment, type ReactNode } from 'react';

import { askedFacts } from '@commonweal/documents';
import { Phrase, useEnglishLang, useTranslator, WideTable } from '@commonweal/ui';

import type { OfferedTender } from './offered-tender';

type DealProps = Pick<OfferedTender, 'deal'>;

/** What must be shown to take part, and when the work begins. */
export function Conditions({ deal }: DealProps): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const { conditions, mobilisationWeeks, oneLotReason } = deal;
  if (conditions.length === 0 && mobilisationWeeks === null && oneLotReason === null) return null;
  return (
    <section className="cw-section" aria-labelledby="conditions">
      <h2 className="govuk-heading-m" id="conditions">
        {t('deal.conditions')}
      </h2>
      {conditions.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {conditions.map((condition) => (
            <ConditionItem key={condition.kind + condition.text} condition={condition} />
          ))}
        </ul>
      )}
      {typeof mobilisationWeeks === 'number' && (
        <p className="govuk-body">{t('deal.mobilisation', { count: mobilisationWeeks })}</p>
      )}
      {oneLotReason && (
        <p className="govuk-body">
          {t('deal.oneLot')} <span lang={lang}>{oneLotReason}</span>
        </p>
      )}
    </section>
  );
}

type Condition = OfferedTender['deal']['conditions'][number];

/** What it is about, the buyer's words, and what it asks for in figures and names. */
function ConditionItem({ condition }: { readonly condition: Condition }): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  return (
    <li>
      {t(`deal.condition.${condition.kind}`)}: <span lang={lang}>{condition.text}</span>{' '}
      {askedFacts(condition, t).map(({ key, values, english }) => (
        <Fragment key={key}>
          <Phrase of={key} values={values} english={english} />{' '}
        </Fragment>
      ))}
      {condition.otherProof && t('deal.otherProof')}
    </li>
  );
}

/** How performance will be judged. */
export function Kpis({ deal: { kpis } }: DealProps): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  if (kpis.length === 0) return null;
  return (
    <section className="cw-section" aria-labelledby="kpis">
      <h2 className="govuk-heading-m" id="kpis">
        {t('deal.kpis')}
      </h2>
      <WideTable
        caption={t('deal.kpiCaption')}
        captionClasses="govuk-table__caption--s"
        head={['name', 'target', 'measuredBy'].map((column) => ({ children: t(`deal.kpi.${column}`) }))}
        rows={kpis.map(({ name, target, measuredBy }) =>
          [name, target, measuredBy].map((children) => ({ children, lang })),
        )}
        firstCellIsHeader
      />
    </section>
  );
}
