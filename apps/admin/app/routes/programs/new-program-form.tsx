import type { ReactNode } from 'react';

import { Button, Checkboxes, ErrorSummary, Input, PostForm, Radios, Select, useTranslator } from '@commonweal/ui';

import { type FaultyField, KINDS, LIFETIMES, type ProgramForm, SCOPES } from './program-form';

interface Asked {
  readonly form?: ProgramForm | undefined;
  readonly faults: readonly FaultyField[];
}

const EMPTY: ProgramForm = { name: '', kind: null, scopes: [], lifetimeDays: 365 };

/** What is asked of a new program. */
export function NewProgramForm({ form = EMPTY, faults }: Asked): ReactNode {
  const { t } = useTranslator();
  const errorOf = useErrors(faults);
  return (
    <>
      <Faults faults={faults} />
      <h1 className="govuk-heading-l">{t('programs.make')}</h1>
      <PostForm>
        <Input
          name="name"
          value={form.name}
          label={{ children: t('programs.nameQuestion'), className: 'govuk-label--m' }}
          hint={{ children: t('programs.nameHint') }}
          errorMessage={errorOf('name')}
          className="govuk-input--width-20"
        />
        <Kinds chosen={form.kind} error={errorOf('kind')} />
        <Scopes chosen={form.scopes} error={errorOf('scopes')} />
        <Lifetime chosen={form.lifetimeDays} />
        <Button>{t('programs.makeButton')}</Button>
      </PostForm>
    </>
  );
}

function Faults({ faults }: Pick<Asked, 'faults'>): ReactNode {
  const { t } = useTranslator();
  const title = `${t('programs.make')} – ${t('serviceName')}`;
  if (faults.length === 0) return <title>{title}</title>;
  const errorList = faults.map((field) => ({ children: t(`programs.fault.${field}`), href: `#${field}` }));
  return (
    <>
      <title>{`${t('ui.error')}: ${title}`}</title>
      <ErrorSummary title={t('ui.errorSummary')} errorList={errorList} />
    </>
  );
}

type Fault = ReturnType<ReturnType<typeof useErrors>>;

function useErrors(faults: readonly FaultyField[]) {
  const { t } = useTranslator();
  return (field: FaultyField) =>
    faults.includes(field) ? { children: t(`programs.fault.${field}`), visuallyHiddenText: t('ui.error') } : undefined;
}

const legendOf = (children: string) => ({ legend: { children, className: 'govuk-fieldset__legend--m' } });

function Kinds({ chosen, error }: { readonly chosen: string | null; readonly error: Fault }): ReactNode {
  const { t } = useTranslator();
  const items = KINDS.map((value) => ({
    value,
    children: t(`programs.kinds.${value}.name`),
    hint: { children: t(`programs.kinds.${value}.hint`) },
  }));
  return (
    <Radios
      name="kind"
      items={items}
      value={chosen ?? undefined}
      fieldset={legendOf(t('programs.kindQuestion'))}
      errorMessage={error}
    />
  );
}

function Scopes({ chosen, error }: { readonly chosen: readonly string[]; readonly error: Fault }): ReactNode {
  const { t } = useTranslator();
  const items = SCOPES.map((value) => ({ value, children: t(`programs.scopes.${value}`) }));
  return (
    <Checkboxes
      name="scopes"
      items={items}
      values={chosen}
      fieldset={legendOf(t('programs.scopesQuestion'))}
      hint={{ children: t('programs.scopesHint') }}
      errorMessage={error}
    />
  );
}

/** For how long a new secret is good. */
export function Lifetime({ chosen }: { readonly chosen: number }): ReactNode {
  const { t } = useTranslator();
  const items = LIFETIMES.map((value) => ({ value, children: t(`programs.lifetimes.${value}`) }));
  return <Select name="lifetime" items={items} value={chosen} label={{ children: t('programs.lifetimeQuestion') }} />;
}
