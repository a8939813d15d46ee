import type { ReactNode } from 'react';

import { Button, Checkboxes, DayField, dayParts, Fieldset, Input, PostForm, useTranslator, Said } from '@commonweal/ui';

import type { ShownBreach } from './breach-list';
import { dayField, DAYS, FACTS, LENGTHS, type TimelineForm } from './timeline-form';

interface FieldsProps {
  readonly form: TimelineForm;
  readonly faults: readonly { readonly field: string; readonly key?: string; readonly message?: string }[];
  readonly breaches: readonly ShownBreach[];
}

/** The days to fill in, the facts that the rules hang on, and a way to fill in the earliest lawful days. */
export function DayFields({ form, faults, breaches }: FieldsProps): ReactNode {
  const { t } = useTranslator();
  return (
    <PostForm>
      <input type="hidden" name="version" value={form.version} />
      {DAYS.map((milestone) => (
        <PlannedDay key={milestone} milestone={milestone} form={form} faults={faults} breaches={breaches} />
      ))}
      <Button name="do" value="look" className="govuk-button--secondary">
        {t('timeline.look')}
      </Button>
      <Checkboxes
        idPrefix="facts"
        name="facts"
        fieldset={{ legend: { children: t('timeline.facts'), className: 'govuk-fieldset__legend--m' } }}
        items={FACTS.map((fact) => ({
          ...{ name: fact, value: 'yes', checked: form.facts[fact] },
          children: t(`timeline.fact.${fact}`),
        }))}
      />
      <Earliest form={form} faults={faults} breaches={breaches} />
      <Button name="do" value="save">
        {t('timeline.save')}
      </Button>
    </PostForm>
  );
}

/** How long the authority takes itself, from which the earliest days follow. */
function Earliest({ form, faults }: FieldsProps): ReactNode {
  const { t } = useTranslator();
  const errorOf = useErrors(faults);
  return (
    <Fieldset legend={{ children: t('timeline.earliest'), className: 'govuk-fieldset__legend--m' }}>
      {LENGTHS.map((name) => (
        <Input
          key={name}
          name={name}
          value={form.lengths[name]}
          label={{ children: t(`timeline.length.${name}`) }}
          errorMessage={errorOf(name)}
          inputMode="numeric"
          className="govuk-input--width-3"
        />
      ))}
      <Checkboxes
        idPrefix="councilGates"
        name="councilGates"
        values={form.councilGates ? ['yes'] : []}
        items={[{ value: 'yes', children: t('timeline.councilGates') }]}
      />
      <Button name="do" value="fill" className="govuk-button--secondary">
        {t('timeline.fill')}
      </Button>
    </Fieldset>
  );
}

type PlannedDayProps = FieldsProps & { readonly milestone: (typeof DAYS)[number] };

/** A day, with the rules that it breaks. */
function PlannedDay({ milestone, form, faults, breaches }: PlannedDayProps): ReactNode {
  const { t, language } = useTranslator();
  const errorOf = useErrors(faults);
  const name = dayField(milestone);
  const broken = breaches
    .filter(({ field }) => field === milestone)
    .map(({ text, textCy }) => (language === 'cy' ? textCy : text))
    .join(' ');
  return (
    <DayField
      name={name}
      legend={t(`timeline.day.${milestone}`)}
      value={dayParts(form.days[milestone] ?? '')}
      hint={{ children: broken || t('timeline.dayHint') }}
      errorMessage={errorOf(name)}
    />
  );
}

function useErrors(faults: FieldsProps['faults']) {
  const { t } = useTranslator();
  return (name: string) => {
    const own = faults.find(({ field }) => field === name);
    if (!own) return undefined;
    const children = own.message ? <Said>{own.message}</Said> : t(`timeline.fault.${own.key}`);
    return { children, visuallyHiddenText: t('ui.error') };
  };
}
