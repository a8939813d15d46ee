import type { ReactNode } from 'react';

import { Fieldset, Input, percentInWords, Select, useTranslator } from '@commonweal/ui';

import { CriterionButtons } from './criterion-buttons';
import type { CriterionProps } from './editor-props';
import { useFaultOf } from './field-words';
import { QuestionFields } from './question-fields';
import { ScoringFields } from './scoring-fields';
import { CRITERION_KINDS, criterionId, type CriterionForm, fieldOf, hasParts, kindByScoring } from './tree-form';

/** One criterion: what it is, what it weighs and is worth, how it is scored, and where it stands. */
export function CriterionFields(props: CriterionProps): ReactNode {
  const { criterion, worth, form } = props;
  const { t } = useTranslator();
  const { key, parentKey, name } = criterion;
  const worthInWords =
    worth === null ? t('criteriaEditor.noWorth') : t('criteriaEditor.worth', { percent: percentInWords(worth) });
  return (
    <div
      className={`cw-criterion cw-criterion--${Math.min(depthOf(criterion, form.criteria), 3)}`}
      id={criterionId(key)}
      tabIndex={-1}
    >
      <Fieldset
        legend={{
          children: `${name || t('criteriaEditor.unnamed')}: ${worthInWords}`,
          className: 'govuk-fieldset__legend--s',
        }}
      >
        <input type="hidden" name="key" value={key} />
        {parentKey !== null && <input type="hidden" name={fieldOf(key, 'parent')} value={parentKey} />}
        <OwnFields {...props} />
        {!hasParts(form.criteria, key) && <ScoringFields {...props} />}
        <QuestionFields {...props} />
        <CriterionButtons criterion={criterion} criteria={form.criteria} />
      </Fieldset>
    </div>
  );
}

function OwnFields({ criterion, faults }: CriterionProps): ReactNode {
  const { t } = useTranslator();
  const faultOf = useFaultOf(faults);
  const { key, name, kind, weight, settings } = criterion;
  const decided = kindByScoring(settings);
  const kinds = decided === null ? CRITERION_KINDS : [decided];
  const id = (field: string) => ({ name: fieldOf(key, field), errorMessage: faultOf(fieldOf(key, field)) });
  return (
    <>
      <Input {...id('name')} value={name} label={{ children: t('criteriaEditor.name') }} />
      <Select
        {...id('about')}
        key={decided ?? 'open'}
        value={kind}
        label={{ children: t('criteriaEditor.about') }}
        items={kinds.map((value) => ({ value, children: t(`kind.${value}`) }))}
      />
      <Input
        {...id('weight')}
        value={weight}
        label={{ children: t(criterion.parentKey === null ? 'criteriaEditor.weight' : 'criteriaEditor.partWeight') }}
        suffix={{ children: '%' }}
        inputMode="decimal"
        className="govuk-input--width-5"
      />
    </>
  );
}

function depthOf({ parentKey }: CriterionForm, criteria: readonly CriterionForm[]): number {
  const parent = criteria.find(({ key }) => key === parentKey);
  return parent ? 1 + depthOf(parent, criteria) : 0;
}
