import type { ReactNode } from 'react';

import { Checkboxes, Input, Select, Textarea, useTranslator } from '@commonweal/ui';

import type { CriterionProps } from './editor-props';
import { useFaultOf } from './field-words';
import { fieldOf, SCORING_FIELDS, TARGET_BASES } from './tree-form';

/** How a criterion is scored: which way, and the figures of that way. */
export function ScoringFields(props: CriterionProps): ReactNode {
  const { key, settings } = props.criterion;
  const { t } = useTranslator();
  const faultOf = useFaultOf(props.faults);
  const kind = settings['kind'] ?? '';
  const items = [
    ...(kind === '' ? [{ value: '', children: t('criteriaEditor.choose') }] : []),
    ...Object.keys(SCORING_FIELDS).map((value) => ({ value, children: t(`criteriaEditor.scoring.${value}`) })),
  ];
  return (
    <>
      <Select
        name={fieldOf(key, 'kind')}
        items={items}
        value={kind}
        label={{ children: t('criteriaEditor.how') }}
        hint={{ children: t('criteriaEditor.howHint') }}
        errorMessage={faultOf(fieldOf(key, 'kind'))}
      />
      {(SCORING_FIELDS[kind] ?? []).map((field) => (
        <Setting key={field} field={field} {...props} />
      ))}
    </>
  );
}

type SettingProps = CriterionProps & { readonly field: string };

function Setting({ field, criterion: { key, settings }, faults }: SettingProps): ReactNode {
  const { t } = useTranslator();
  const faultOf = useFaultOf(faults);
  const common = {
    ...{ name: fieldOf(key, field), value: settings[field], errorMessage: faultOf(fieldOf(key, field)) },
    label: { children: t(`criteriaEditor.setting.${field}`) },
    hint: { children: t(`criteriaEditor.settingHint.${field}`) },
  };
  if (field === 'bands') return <Textarea {...common} rows={4} />;
  if (field === 'basis')
    return (
      <Select
        {...common}
        items={TARGET_BASES.map((value) => ({ value, children: t(`criteriaEditor.basis.${value}`) }))}
      />
    );
  if (field === 'ceilingIsMaximum')
    return (
      <Checkboxes
        idPrefix={common.name}
        name={common.name}
        values={settings[field] ? ['yes'] : []}
        items={[{ value: 'yes', children: common.label.children }]}
      />
    );
  return <Input {...common} inputMode={field === 'scale' ? 'text' : 'decimal'} className="govuk-input--width-10" />;
}
