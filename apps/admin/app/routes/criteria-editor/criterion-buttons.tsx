import type { ReactNode } from 'react';

import { newKey } from '@commonweal/criteria';
import { useTranslator } from '@commonweal/ui';

import { criterionId, type CriterionForm } from './tree-form';

const WISHES = ['part', 'up', 'down', 'remove'] as const;

interface ButtonsProps {
  readonly criterion: CriterionForm;
  readonly criteria: readonly CriterionForm[];
}

/** What can be done with a criterion. Each says where the page that comes back is looked at. */
export function CriterionButtons({ criterion: { key, name }, criteria }: ButtonsProps): ReactNode {
  const { t } = useTranslator();
  return (
    <p className="govuk-body cw-criterion__buttons">
      {WISHES.map((wish) => (
        <button
          key={wish}
          type="submit"
          className="cw-link-button"
          name="do"
          value={`${wish}:${key}`}
          formAction={`#${placeAfter(wish, key, criteria)}`}
        >
          {t(`criteriaEditor.${wish}`)}
          <span className="govuk-visually-hidden"> {name || t('criteriaEditor.unnamed')}</span>
        </button>
      ))}
    </p>
  );
}

/** The criterion itself, its new part, or what stands before the one that goes. */
function placeAfter(wish: string, key: string, criteria: readonly CriterionForm[]): string {
  if (wish === 'part') return criterionId(newKey(criteria));
  if (wish !== 'remove') return criterionId(key);
  const before = criteria[criteria.findIndex((each) => each.key === key) - 1];
  return before ? criterionId(before.key) : 'criteria';
}
