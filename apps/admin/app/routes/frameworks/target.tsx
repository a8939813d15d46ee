import type { ReactNode } from 'react';

import type { TargetKind } from '@commonweal/client';
import { Button, ErrorSummary, Input, Main, Select, useTranslator, WayBack } from '@commonweal/ui';

import { ask } from '../../session/api.server';
import type { Route } from './+types/target';
import { ownAuthority } from './own-authority.server';
import { TargetExampleDocument } from './sets.document';
import { TargetAnswer } from './target-answer';

const KINDS = ['PER_POUND', 'PER_FTE'] as const satisfies readonly TargetKind[];
const FIGURES = ['rate', 'value', 'fte'] as const;
const DECIMAL = /^(0|[1-9]\d{0,11})(\.\d{1,4})?$/;
const USUAL = { rate: '0.20', value: '200000', fte: '4' };

export async function loader({ request, url }: Route.LoaderArgs) {
  await ownAuthority(request);
  const wishes = url.searchParams;
  const kind = KINDS.find((one) => one === wishes.get('kind')) ?? 'PER_POUND';
  const figures = Object.fromEntries(
    FIGURES.map((name) => [name, wishes.get(name)?.trim() ?? USUAL[name]]),
  ) as typeof USUAL;
  const form = { kind, ...figures };
  const faults = FIGURES.filter((name) => !DECIMAL.test(form[name]));
  if (faults.length > 0) return { form, faults, example: null };
  const { rate, value: contractValue, fte } = form;
  const { targetExample } = await ask(TargetExampleDocument, { kind, rate, contractValue, fte }, request);
  if (targetExample.__typename === 'TargetExample') return { form, faults, example: targetExample };
  return { form, faults: [kind === 'PER_POUND' ? ('value' as const) : ('fte' as const)], example: null };
}

/** What a proportional target asks of a small charity and of a large firm. */
export default function Target({ loaderData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const { form, faults, example } = loaderData;
  const title = `${t('frameworks.target.title')} – ${t('serviceName')}`;
  const errorList = faults.map((name) => ({ children: t('frameworks.target.fault'), href: `#${name}` }));
  return (
    <>
      <WayBack href="/frameworks">{t('frameworks.back')}</WayBack>
      <Main>
        <title>{faults.length > 0 ? `${t('ui.error')}: ${title}` : title}</title>
        {faults.length > 0 && <ErrorSummary title={t('ui.errorSummary')} errorList={errorList} />}
        <h1 className="govuk-heading-l">{t('frameworks.target.title')}</h1>
        <p className="govuk-body">{t('frameworks.target.lead')}</p>
        <TargetForm form={form} faults={faults} />
        {example && <TargetAnswer example={example} />}
      </Main>
    </>
  );
}

function TargetForm({ form, faults }: Pick<Route.ComponentProps['loaderData'], 'form' | 'faults'>): ReactNode {
  const { t } = useTranslator();
  return (
    <form method="get" action="/frameworks/target">
      <Select
        name="kind"
        value={form.kind}
        items={KINDS.map((value) => ({ value, children: t(`frameworks.targetKind.${value}`) }))}
        label={{ children: t('frameworks.targetFact'), className: 'govuk-label--s' }}
      />
      {FIGURES.map((name) => (
        <Input
          key={name}
          id={name}
          name={name}
          value={form[name]}
          label={{ children: t(`frameworks.target.${name}`), className: 'govuk-label--s' }}
          errorMessage={
            faults.some((fault) => fault === name)
              ? { children: t('frameworks.target.fault'), visuallyHiddenText: t('ui.error') }
              : undefined
          }
          className="govuk-input--width-10"
        />
      ))}
      <Button>{t('frameworks.target.work')}</Button>
    </form>
  );
}
