import type { ReactNode } from 'react';

import { useTranslator } from '@commonweal/ui';

import type { CriterionForm } from './tree-form';

const WISHES = ['part', 'up', 'down', 'remove'] as const;

/** What can be done with a criterion. */
export function CriterionButtons({ criterion: { key, name } }: { readonly criterion: CriterionForm }): ReactNode {
  const { t } = useTranslator();
  return (
    <p className="govuk-body cw-criterion__buttons">
      {WISHES.map((wish) => (
        <button key={wish} type="submit" className="cw-link-button" name="do" value={`${wish}:${key}`}>
          {t(`criteriaEditor.${wish}`)}
          <span className="govuk-visually-hidden"> {name || t('criteriaEditor.unnamed')}</span>
        </button>
      ))}
    </p>
  );
}
