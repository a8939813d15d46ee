import type { ReactNode } from 'react';

import type { Part } from '../attributes/part.js';
import type { ErrorMessagePart } from '../error-message/error-message.js';
import { useTranslator } from '../i18n/translation-context.js';
import { DateInput } from './date-input.js';
import type { DayParts } from './day-parts.js';

interface DayFieldProps {
  /** Of the field, and of its first part: where a fault leads to. */
  readonly name: string;
  readonly legend: string;
  readonly hint?: Part | undefined;
  readonly errorMessage?: ErrorMessagePart | undefined;
  readonly value: DayParts;
}

/** Asks for a day in its parts, named in the page's language; `submittedDate` reads what was sent. */
export function DayField({ name, legend, hint, errorMessage, value }: DayFieldProps): ReactNode {
  const { t } = useTranslator();
  const part = (part: keyof DayParts, id: string) => ({
    ...{ id, name: part, label: t(`ui.date.${part}`), value: value[part] },
  });
  return (
    <DateInput
      id={`${name}-date`}
      namePrefix={name}
      fieldset={{ legend: { children: legend, className: 'govuk-fieldset__legend--s' } }}
      hint={hint}
      errorMessage={errorMessage}
      items={[part('day', name), part('month', `${name}-month`), part('year', `${name}-year`)]}
    />
  );
}
