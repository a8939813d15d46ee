import type { ReactNode } from 'react';

import { Checkboxes, Input, Select, Textarea, useTranslator } from '@commonweal/ui';

import { SUMS, TICKS, YEARS_AND_COUNTS } from './condition-fields';
import { CHANNELS, CONDITION_KINDS, INSURANCE_KINDS, INSURANCE_TIMES, type ListName } from './deal-form';
import type { DealProps } from './deal-props';
import { useDealField } from './use-deal-field';

interface RowFieldProps extends DealProps {
  readonly list: ListName;
  readonly field: string;
  /** In the form: `kpis.0.name`. */
  readonly name: string;
  readonly value: string;
}

type Translate = ReturnType<typeof useTranslator>['t'];

/** The answers of fields that have a few, by list and field, with their words. */
const CHOICES: Readonly<Record<string, (t: Translate) => readonly { value: string; children: string }[]>> = {
  'insurances.kind': (t) =>
    INSURANCE_KINDS.map((value) => ({ value, children: t(`organisation.insuranceKind.${value}`) })),
  'insurances.neededBy': (t) => INSURANCE_TIMES.map((value) => ({ value, children: t(`deal.neededBy.${value}`) })),
  'conditions.kind': (t) => CONDITION_KINDS.map((value) => ({ value, children: t(`deal.condition.${value}`) })),
};

/** One field of a row, as its kind asks. */
export function RowField(props: RowFieldProps): ReactNode {
  const { list, field } = props;
  if (field === 'channels') return <ChannelsField {...props} />;
  if (isTick(field)) return <TickField {...props} />;
  return `${list}.${field}` in CHOICES ? <ChoiceField {...props} /> : <WordsField {...props} />;
}

function ChoiceField({ list, field, name, value, ...props }: RowFieldProps): ReactNode {
  const { t } = useTranslator();
  return (
    <Select
      {...useDealField(props)(name)}
      value={value}
      label={{ children: t(`deal.${list}.${field}`) }}
      items={CHOICES[`${list}.${field}`]?.(t) ?? []}
    />
  );
}

const IN_POUNDS: readonly string[] = ['cover', ...SUMS];
const WHOLE: readonly string[] = YEARS_AND_COUNTS;
const isTick = (field: string): boolean => field === 'otherProof' || TICKS.some((tick) => tick === field);

function WordsField({ list, field, name, value, ...props }: RowFieldProps): ReactNode {
  const { t } = useTranslator();
  const control = {
    ...useDealField(props)(name),
    ...{ value, label: { children: t(`deal.${list}.${field}`) } },
  };
  if (field === 'text') return <Textarea {...control} rows={2} />;
  if (WHOLE.includes(field)) return <Input {...control} className="govuk-input--width-3" inputMode="numeric" />;
  if (!IN_POUNDS.includes(field)) return <Input {...control} />;
  return <Input {...control} className="govuk-input--width-10" prefix={{ children: '£' }} />;
}

function ChannelsField({ name, value, ...props }: RowFieldProps): ReactNode {
  const { t } = useTranslator();
  return (
    <Checkboxes
      {...useDealField(props)(name)}
      idPrefix={name}
      values={value.split(' ')}
      className="govuk-checkboxes--small"
      fieldset={{ legend: { children: t('deal.places.channels') } }}
      items={CHANNELS.map((channel) => ({ value: channel, children: t(`deal.channel.${channel}`) }))}
    />
  );
}

function TickField({ field, name, value, ...props }: RowFieldProps): ReactNode {
  const { t } = useTranslator();
  return (
    <Checkboxes
      {...useDealField(props)(name)}
      idPrefix={name}
      values={[value]}
      className="govuk-checkboxes--small"
      items={[{ value: 'yes', children: t(`deal.conditions.${field}`) }]}
    />
  );
}
