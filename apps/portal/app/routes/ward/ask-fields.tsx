import type { ReactNode } from 'react';

import {
  Button,
  type FormFault,
  Input,
  PostForm,
  Radios,
  Textarea,
  useFieldError,
  useTranslator,
} from '@commonweal/ui';

import type { QuestionForm } from './question-form';

interface AskFieldsProps {
  readonly authorities: readonly { readonly id: string; readonly name: string }[];
  readonly form: QuestionForm | undefined;
  readonly faults: readonly FormFault[];
}

/** The councillor's address and the question; and whom to ask, where there is a choice. */
export function AskFields({ authorities, form, faults }: AskFieldsProps): ReactNode {
  const { t } = useTranslator();
  const errorOf = useFieldError(faults);
  const given = form ?? { authority: '', email: '', question: '' };
  return (
    <PostForm>
      <WhomToAsk authorities={authorities} chosen={given.authority} error={errorOf('authority')} />
      <Textarea
        id="question"
        name="question"
        rows={8}
        value={given.question}
        label={{ children: t('ward.ask.question'), className: 'govuk-label--s' }}
        hint={{ children: t('ward.ask.questionHint') }}
        errorMessage={errorOf('question')}
      />
      <Input
        id="email"
        name="email"
        type="email"
        autoComplete="email"
        spellCheck={false}
        value={given.email}
        label={{ children: t('ward.ask.email'), className: 'govuk-label--s' }}
        hint={{ children: t('ward.ask.emailHint') }}
        errorMessage={errorOf('email')}
        className="govuk-input--width-20"
      />
      <Button>{t('ward.ask.button')}</Button>
    </PostForm>
  );
}

interface WhomToAskProps extends Pick<AskFieldsProps, 'authorities'> {
  readonly chosen: string;
  readonly error: ReturnType<ReturnType<typeof useFieldError>>;
}

function WhomToAsk({ authorities, chosen, error }: WhomToAskProps): ReactNode {
  const { t } = useTranslator();
  const [only, ...others] = authorities;
  if (only && others.length === 0) return <input type="hidden" name="authority" value={only.id} />;
  return (
    <Radios
      name="authority"
      idPrefix="authority"
      value={chosen}
      fieldset={{ legend: { children: t('ward.ask.authority'), className: 'govuk-fieldset__legend--s' } }}
      errorMessage={error}
      items={authorities.map(({ id, name }) => ({ value: id, children: name }))}
    />
  );
}
