import type { ReactNode } from 'react';

import { Select, useTranslator } from '@commonweal/ui';

import { answerOf } from './answers';
import type { QuestionProps } from './question-props';

/** Empty, or with what an earlier tender was judged by. */
export function CopyQuestion({ asked: { answers, past, templates } }: QuestionProps): ReactNode {
  const { t } = useTranslator();
  const items = [
    { value: '', children: t('begin.copy.empty') },
    ...templates.map(({ id, name }) => ({ value: answerOf(id), children: t('begin.copy.template', { name }) })),
    ...past.map(({ id, title, reference }) => ({ value: id, children: `${title} (${reference})` })),
  ];
  return (
    <>
      <h1 className="govuk-heading-l">{t('begin.copy.question')}</h1>
      <Select
        name="copyOf"
        items={items}
        value={answers['copyOf']}
        label={{ children: t('begin.field.copyOf'), className: 'govuk-label--s' }}
        hint={{ children: t('begin.fieldHint.copyOf') }}
      />
      <p className="govuk-body">
        <a className="govuk-link" href="/templates">
          {t('begin.copy.templates')}
        </a>
      </p>
    </>
  );
}
