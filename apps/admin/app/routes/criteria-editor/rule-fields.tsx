import type { ReactNode } from 'react';

import { Input, Select, Textarea, useTranslator } from '@commonweal/ui';

import { useFaultOf } from './field-words';
import type { EditorProps } from './editor-props';
import { METHOD_FIELDS, TIE_BREAKS } from './tree-form';

const PRECISIONS = ['0', '1', '2', '3', '4'];

/** How points become totals and ranks, and what settles ties. */
export function RuleFields({ form, faults }: EditorProps): ReactNode {
  const { t } = useTranslator();
  const faultOf = useFaultOf(faults);
  return (
    <>
      <h2 className="govuk-heading-m">{t('criteriaEditor.rules')}</h2>
      <MethodFields form={form} faults={faults} />
      <Select
        name="precision"
        value={form.precision}
        items={PRECISIONS.map((value) => ({ value, children: value }))}
        label={{ children: t('criteriaEditor.precision') }}
        hint={{ children: t('criteriaEditor.precisionHint') }}
        errorMessage={faultOf('precision')}
      />
      <TieBreaks form={form} faults={faults} />
      <Textarea
        name="lastResort"
        value={form.lastResort}
        rows={3}
        label={{ children: t('criteriaEditor.lastResort') }}
        hint={{ children: t('criteriaEditor.lastResortHint') }}
        errorMessage={faultOf('lastResort')}
      />
    </>
  );
}

function MethodFields({ form: { method }, faults }: EditorProps): ReactNode {
  const { t } = useTranslator();
  const faultOf = useFaultOf(faults);
  const kind = method['kind'] ?? 'weighted-sum';
  return (
    <>
      <Select
        name="method.kind"
        value={kind}
        items={Object.keys(METHOD_FIELDS).map((value) => ({ value, children: t(`criteriaEditor.method.${value}`) }))}
        label={{ children: t('criteriaEditor.methodLabel') }}
        errorMessage={faultOf('method.kind')}
      />
      {(METHOD_FIELDS[kind] ?? []).map((field) => (
        <Input
          key={field}
          name={`method.${field}`}
          value={method[field]}
          label={{ children: t(`criteriaEditor.figure.${field}`) }}
          errorMessage={faultOf(`method.${field}`)}
          prefix={{ children: '£' }}
          className="govuk-input--width-10"
        />
      ))}
    </>
  );
}

function TieBreaks({ form: { tieBreak, criteria }, faults }: EditorProps): ReactNode {
  const { t } = useTranslator();
  const faultOf = useFaultOf(faults);
  const items = [
    { value: '', children: t('criteriaEditor.noTieBreak') },
    { value: 'price', children: t('criteriaEditor.byPrice') },
    ...criteria
      .filter(({ key }) => key !== 'price')
      .map(({ key, name }) => ({ value: key, children: name || t('criteriaEditor.unnamed') })),
  ];
  return TIE_BREAKS.map((at) => (
    <Select
      key={at}
      name={`tieBreak.${at}`}
      value={tieBreak[at]}
      items={items}
      label={{ children: t('criteriaEditor.tieBreak', { at: at + 1 }) }}
      errorMessage={faultOf(`tieBreak.${at}`)}
    />
  ));
}
