import type { ReactNode } from 'react';

import { Button, type FormFault, Input, PostForm, Radios, Select, useFieldError, useTranslator } from '@commonweal/ui';
import { useTitleOf } from '@commonweal/voices-pages';

import type { StaffNeed } from './own-round.server';

/** A decision as somebody filled it in. */
export interface DecisionForm {
  readonly decision: string;
  readonly title: string;
  readonly titleCy: string;
  readonly reason: string;
  readonly mergeInto: string;
}

interface NeedFieldsProps {
  readonly need: StaffNeed;
  /** What it can become part of. */
  readonly others: readonly StaffNeed[];
  readonly form: DecisionForm;
  readonly faults: readonly FormFault[];
}

/** The words of a need, what becomes of it, and why. */
export function NeedFields({ need, others, form, faults }: NeedFieldsProps): ReactNode {
  const { t } = useTranslator();
  const titleOf = useTitleOf();
  const errorOf = useFieldError(faults);
  const field = (name: keyof DecisionForm) => ({
    ...{ id: name, name, value: form[name], errorMessage: errorOf(name) },
    label: { children: t(`rounds.decide.${name === 'title' ? 'words' : name}`), className: 'govuk-label--s' },
  });
  const decisions = need.state === 'PROPOSED' ? (['SHOW', 'DECLINE', 'MERGE'] as const) : (['SHOW', 'MERGE'] as const);
  const items = [
    { value: '', children: t('rounds.decide.choose') },
    ...others.map((other) => ({ value: other.id, children: `${other.number}. ${titleOf(other)}` })),
  ];
  return (
    <PostForm>
      <Input {...field('title')} hint={{ children: t('rounds.decide.titleHint') }} />
      <Input {...field('titleCy')} />
      <Radios
        name="decision"
        idPrefix="decision"
        value={form.decision}
        fieldset={{ legend: { children: t('rounds.decide.decision'), className: 'govuk-fieldset__legend--s' } }}
        errorMessage={errorOf('decision')}
        items={decisions.map((decision) => ({
          value: decision,
          children: t(
            decision === 'SHOW' && need.state === 'SHOWN' ? 'rounds.decision.KEEP' : `rounds.decision.${decision}`,
          ),
        }))}
      />
      <Select {...field('mergeInto')} items={items} />
      <Input {...field('reason')} hint={{ children: t('rounds.decide.reasonHint') }} />
      <Button>{t('rounds.decide.button')}</Button>
    </PostForm>
  );
}
