import type { ReactNode } from 'react';

import { Button, Input, PostForm, Select, Textarea, useTranslator, SaidAll } from '@commonweal/ui';

import { regionItems } from '../our-details/region-items';
import { CHOICES, FIELDS, isChoice, kindOf, type NoticeField, type NoticeForm as Form } from './notice-fields';
import type { NoticeFault, OwnNotice } from './notice.server';

interface Asked {
  readonly form: Form;
  readonly faults: readonly NoticeFault[];
}

/** The form of what a notice says beyond its tender. */
export function NoticeForm({ notice, ...asked }: Asked & { readonly notice: OwnNotice }): ReactNode {
  const { t } = useTranslator();
  return (
    <section aria-labelledby="form">
      <h2 className="govuk-heading-m" id="form">
        {t('notices.says')}
      </h2>
      <p className="govuk-body">{t('notices.fromTender')}</p>
      <PostForm>
        <input type="hidden" name="version" value={notice.version} />
        {FIELDS[notice.type].map((name) => (
          <FormField key={name} name={name} {...asked} />
        ))}
        <Button>{t('notices.save')}</Button>
      </PostForm>
    </section>
  );
}

function FormField({ name, ...asked }: Asked & { readonly name: NoticeField }): ReactNode {
  const { t, language } = useTranslator();
  const field = useField(name, asked);
  switch (kindOf(name)) {
    case 'TEXT':
      return <Textarea {...field} rows={4} />;
    case 'YES_NO':
      return (
        <Select
          {...field}
          items={itemsOf(t('notices.notAnswered'), [
            ['YES', t('notices.yes')],
            ['NO', t('notices.no')],
          ])}
        />
      );
    case 'CHOICE': {
      const values = isChoice(name) ? CHOICES[name] : [];
      const choices = values.map((value) => [value, t(`notices.choice.${value}`)] as const);
      return <Select {...field} items={itemsOf(t('notices.notAnswered'), choices)} />;
    }
    case 'REGION':
      return <Select {...field} items={regionItems(language, t('notices.notAnswered'), field.value)} />;
    case 'DATE':
      return <Input {...field} className="govuk-input--width-10" />;
    default:
      return <Input {...field} className="govuk-input--width-20" />;
  }
}

const itemsOf = (none: string, choices: readonly (readonly [string, string])[]) => [
  { value: '', children: none },
  ...choices.map(([value, children]) => ({ value, children })),
];

function useField(name: NoticeField, { form, faults }: Asked) {
  const { t } = useTranslator();
  const own = faults.filter(({ field }) => field === name).map(({ message }) => message);
  return {
    ...{ id: name, name, value: form[name] ?? '' },
    label: { children: t(`notices.field.${name}`), className: 'govuk-label--s' },
    hint: { children: t(`notices.hint.${name}`) },
    errorMessage:
      own.length > 0 ? { children: <SaidAll messages={own} />, visuallyHiddenText: t('ui.error') } : undefined,
  };
}
