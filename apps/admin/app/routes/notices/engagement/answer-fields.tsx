import type { ReactNode } from 'react';

import { Button, PostForm, Select, Textarea, useTranslator } from '@commonweal/ui';

import type { NoticeFault, OwnNotice } from '../notice.server';
import type { AnswerForm } from './answer-form';

interface AnswerFieldsProps {
  readonly form: AnswerForm;
  readonly faults: readonly NoticeFault[];
  readonly published: OwnNotice['engagementAnswers'];
}

/** The form of another answer, or of one that corrects an earlier one. */
export function AnswerFields({ form, faults, published }: AnswerFieldsProps): ReactNode {
  const { t } = useTranslator();
  const field = (name: 'question' | 'answer' | 'corrects') => {
    const own = faults.find((fault) => fault.field === name)?.message;
    return {
      ...{ id: name, name, value: form[name] },
      label: { children: t(`engagement.field.${name}`), className: 'govuk-label--s' },
      hint: { children: t(`engagement.hint.${name}`) },
      errorMessage: own ? { children: <span lang="en">{own}</span>, visuallyHiddenText: t('ui.error') } : undefined,
    };
  };
  const numbers = published.map(({ number }) => ({ value: String(number), children: String(number) }));
  return (
    <PostForm>
      <h3 className="govuk-heading-s">{t('engagement.another')}</h3>
      <input type="hidden" name="intent" value="answer" />
      <Textarea {...field('question')} rows={2} />
      <Textarea {...field('answer')} rows={4} />
      {numbers.length > 0 && (
        <Select {...field('corrects')} items={[{ value: '', children: t('engagement.correctsNone') }, ...numbers]} />
      )}
      <Button>{t('engagement.publish')}</Button>
    </PostForm>
  );
}
