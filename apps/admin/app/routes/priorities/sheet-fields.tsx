import type { ReactNode } from 'react';

import {
  Button,
  DayField,
  dayParts,
  type FormFault,
  Input,
  PostForm,
  Select,
  useFieldError,
  useTranslator,
} from '@commonweal/ui';
import { type KnownRound, NeedTitle } from '@commonweal/voices-pages';

import type { SheetForm } from './sheet-form';

interface SheetFieldsProps {
  readonly round: KnownRound;
  readonly form: SheetForm;
  readonly faults: readonly FormFault[];
}

/** One sheet. The numbers come first: Enter sends the form, so a bundle is numbers and Enter, again and again. */
export function SheetFields({ round, form, faults }: SheetFieldsProps): ReactNode {
  const { t } = useTranslator();
  const errorOf = useFieldError(faults);
  const field = (name: keyof SheetForm) => ({
    ...{ id: name, name, value: form[name], errorMessage: errorOf(name) },
    label: { children: t(`rounds.enter.${name}`), className: 'govuk-label--s' },
  });
  const channels = (['PAPER', 'PHONE'] as const).map((value) => ({ value, children: t(`voices.channel.${value}`) }));
  return (
    <PostForm>
      <Input
        {...field('numbers')}
        hint={{ children: t(`rounds.enter.hint.${round.ballotKind}`, { count: round.mostChoices }) }}
        className="govuk-input--width-10"
        inputMode="numeric"
        autoComplete="off"
        autoFocus
      />
      <Numbers round={round} />
      <Input {...field('sheet')} inputMode="numeric" className="govuk-input--width-5" />
      <Input {...field('batch')} hint={{ children: t('rounds.enter.batchHint') }} className="govuk-input--width-20" />
      <Select {...field('channel')} items={channels} />
      <DayField
        name="received"
        legend={t('rounds.enter.received')}
        errorMessage={errorOf('received')}
        value={dayParts(form.received)}
      />
      <Button>{t('rounds.enter.button')}</Button>
    </PostForm>
  );
}

/** Which number is which need. */
function Numbers({ round: { needs } }: Pick<SheetFieldsProps, 'round'>): ReactNode {
  return (
    <ol className="govuk-list govuk-list--number">
      {needs.map((need) => (
        <li key={need.id} value={need.number}>
          <NeedTitle {...need} />
        </li>
      ))}
    </ol>
  );
}
