import type { ReactNode } from 'react';

import { useTranslator } from '@commonweal/ui';

import type { Framework } from './framework-facts';
import { InLanguage } from './in-language';

type Theme = Framework['themes'][number];
type Outcome = Theme['outcomes'][number];
type Criterion = Outcome['criteria'][number];

/** Themes, their outcomes, the criteria under them and the measures that can count each. */
export function FrameworkTree({ themes }: { readonly themes: readonly Theme[] }): ReactNode {
  const { t } = useTranslator();
  if (themes.length === 0) return <p className="govuk-body">{t('frameworks.noThemes')}</p>;
  return themes.map((theme) => (
    <section key={theme.code}>
      <h2 className="govuk-heading-m">
        {theme.code} <InLanguage en={theme.name} cy={theme.nameCy} />
      </h2>
      {theme.outcomes.map((outcome) => (
        <OutcomePart key={outcome.code} outcome={outcome} />
      ))}
    </section>
  ));
}

function OutcomePart({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const { t } = useTranslator();
  return (
    <>
      <h3 className="govuk-heading-s">
        {outcome.code} <InLanguage en={outcome.name} cy={outcome.nameCy} />
      </h3>
      {outcome.standing === 'K' && <p className="govuk-hint">{t('frameworks.standing.K')}</p>}
      {outcome.criteria.length === 0 && <p className="govuk-body">{t('frameworks.noCriteria')}</p>}
      <ul className="govuk-list govuk-list--bullet">
        {outcome.criteria.map((criterion) => (
          <CriterionPart key={criterion.code} criterion={criterion} />
        ))}
      </ul>
    </>
  );
}

function CriterionPart({ criterion }: { readonly criterion: Criterion }): ReactNode {
  const { t } = useTranslator();
  const { code, name, nameCy, measures, withheldMeasures, standing } = criterion;
  return (
    <li>
      {code} <InLanguage en={name} cy={nameCy} />
      {standing && standing !== 'R' && <span className="govuk-hint"> {t(`frameworks.standing.${standing}`)}</span>}
      {measures.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {measures.map((measure) => (
            <li key={`${measure.setKey}:${measure.code}`}>
              <InLanguage en={measure.name} cy={measure.nameCy} />
            </li>
          ))}
        </ul>
      )}
      {withheldMeasures > 0 && <p className="govuk-body-s">{t('frameworks.withheld', { number: withheldMeasures })}</p>}
    </li>
  );
}
