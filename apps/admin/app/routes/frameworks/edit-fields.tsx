import type { ReactNode } from 'react';

import { Button, DayField, dayParts, Input, PostForm, Select, Textarea, useTranslator, SaidAll } from '@commonweal/ui';

import { BASES, type EditFault, type EditField, type EditForm, TARGETS } from './edit-names';

interface Asked {
  readonly form: EditForm;
  readonly faults: readonly EditFault[];
}

/** The form of a draft. */
export function EditFields({ form, faults }: Asked): ReactNode {
  const { t } = useTranslator();
  const asked = useAsked(faults);
  const field = (name: EditField) => ({
    ...{ id: name, name, value: form[name] },
    label: { children: t(`frameworks.edit.${name}`), className: 'govuk-label--s' },
    ...asked(name),
  });
  return (
    <PostForm>
      <input type="hidden" name="version" value={form.version} />
      <Input {...field('title')} />
      <Input {...field('titleCy')} />
      {(['validFrom', 'validTo'] as const).map((name) => (
        <DayField
          key={name}
          {...asked(name)}
          name={name}
          legend={t(`frameworks.edit.${name}`)}
          value={dayParts(form[name])}
        />
      ))}
      <Textarea {...field('weights')} rows={3} />
      <Choices form={form} />
      <Input {...field('rate')} className="govuk-input--width-10" />
      <Textarea {...field('factors')} rows={10} />
      <Textarea {...field('themes')} rows={20} spellCheck={false} />
      <Button>{t('frameworks.edit.save')}</Button>
    </PostForm>
  );
}

/** What a weight is of, and what a target is in proportion to. */
function Choices({ form }: Pick<Asked, 'form'>): ReactNode {
  const { t } = useTranslator();
  return (
    <>
      <Select
        name="basis"
        value={form.basis}
        items={BASES.map((value) => ({ value, children: t(`frameworks.basis.${value}`) }))}
        label={{ children: t('frameworks.edit.basis'), className: 'govuk-label--s' }}
      />
      <Select
        name="targetKind"
        value={form.targetKind}
        items={TARGETS.map((value) => ({ value, children: t(`frameworks.targetKind.${value}`) }))}
        label={{ children: t('frameworks.targetFact'), className: 'govuk-label--s' }}
      />
    </>
  );
}

/** What stands with each field: its hint, and its faults. */
function useAsked(faults: readonly EditFault[]) {
  const { t } = useTranslator();
  return (name: EditField) => {
    const own = faults.filter((fault) => fault.field === name).map(({ message }) => message);
    return {
      hint: { children: t(`frameworks.edit.hint.${name}`) },
      errorMessage:
        own.length > 0 ? { children: <SaidAll messages={own} />, visuallyHiddenText: t('ui.error') } : undefined,
    };
  };
}
