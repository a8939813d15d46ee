import type { ReactNode } from 'react';

import type { Withholding } from '@commonweal/client';
import {
  Button,
  type FormFault,
  PostForm,
  Radios,
  Select,
  Textarea,
  useFieldError,
  useTranslator,
} from '@commonweal/ui';
import { WITHHOLDINGS } from '@commonweal/voices';

import type { AnswerForm } from './question.server';

interface AnswerFieldsProps {
  /** Of the answer that stands; 0: there is none. */
  readonly version: number;
  readonly tenders: readonly { readonly id: string; readonly title: string; readonly reference: string }[];
  readonly form: AnswerForm;
  readonly faults: readonly FormFault[];
}

/** The answer in English and Welsh, and the tender that it is about. */
export function AnswerFields({ version, tenders, form, faults }: AnswerFieldsProps): ReactNode {
  const { t } = useTranslator();
  const errorOf = useFieldError(faults);
  const isFirst = version === 0;
  const field = (name: keyof AnswerForm) => ({
    ...{ id: name, name, value: form[name], errorMessage: errorOf(name) },
    label: { children: t(`questions.answer.${name}`), className: 'govuk-label--s' },
  });
  const items = tenders.map(({ id, title, reference }) => ({ value: id, children: `${title} (${reference})` }));
  return (
    <PostForm>
      <h2 className="govuk-heading-m">{t(`questions.answer.${isFirst ? 'title' : 'correct'}`)}</h2>
      <input type="hidden" name="version" value={version} />
      <Textarea {...field('words')} rows={8} hint={{ children: t('questions.answer.hint') }} />
      <Textarea {...field('wordsCy')} rows={8} />
      <Select {...field('tender')} items={[{ value: '', children: t('questions.answer.noTender') }, ...items]} />
      <Button>{t(`questions.answer.${isFirst ? 'button' : 'correctButton'}`)}</Button>
    </PostForm>
  );
}

interface WithholdFieldsProps {
  readonly reason: Withholding | null;
  readonly faults: readonly FormFault[];
}

/** Whether what was asked is shown, and why not. */
export function WithholdFields({ reason, faults }: WithholdFieldsProps): ReactNode {
  const { t } = useTranslator();
  const errorOf = useFieldError(faults);
  return (
    <PostForm>
      <input type="hidden" name="intent" value="withhold" />
      <Radios
        name="reason"
        idPrefix="reason"
        value={reason ?? 'SHOWN'}
        errorMessage={errorOf('reason')}
        fieldset={{ legend: { children: t('questions.withhold.title'), className: 'govuk-fieldset__legend--m' } }}
        hint={{ children: t('questions.withhold.hint') }}
        items={[
          { value: 'SHOWN', children: t('questions.withhold.shown') },
          ...WITHHOLDINGS.map((each) => ({ value: each, children: t(`questions.withhold.reason.${each}`) })),
        ]}
      />
      <Button className="govuk-button--secondary">{t('questions.withhold.button')}</Button>
    </PostForm>
  );
}
