import type { ReactNode } from 'react';

import { Button, ErrorSummary, Input, Main, PostForm, Select, useTranslator, WayBack } from '@commonweal/ui';
import { data, redirect } from 'react-router';

import { ask } from '../../session/api.server';
import type { Route } from './+types/new-framework';
import { CreateFrameworkDocument, FrameworksDocument } from './frameworks.document';
import { ownAuthority } from './own-authority.server';

export async function loader({ request }: Route.LoaderArgs) {
  const { frameworks } = await ask(FrameworksDocument, { authorityId: await ownAuthority(request) }, request);
  return { frameworks: frameworks.map(({ id, title }) => ({ id, title })) };
}

const textOf = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const wanted = { title: textOf(form, 'title'), titleCy: textOf(form, 'titleCy'), copyOf: textOf(form, 'copyOf') };
  const input = {
    ...{ authorityId: await ownAuthority(request), title: wanted.title },
    ...{ titleCy: wanted.titleCy || null, copyOf: wanted.copyOf || null },
  };
  const { createFramework } = await ask(CreateFrameworkDocument, { input }, request);
  if (createFramework.__typename === 'CreateFrameworkSuccess')
    return redirect(`/frameworks/${encodeURIComponent(createFramework.framework.id)}/edit`);
  return data({ wanted, isRole: createFramework.__typename === 'RoleMissing' }, { status: 400 });
}

/** Beginning a framework, empty or as a copy. */
export default function NewFramework({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const title = `${t('frameworks.make')} – ${t('serviceName')}`;
  const fault = actionData && t(actionData.isRole ? 'frameworks.roleMissing' : 'frameworks.fault.title');
  return (
    <>
      <WayBack href="/frameworks">{t('frameworks.back')}</WayBack>
      <Main>
        <title>{fault ? `${t('ui.error')}: ${title}` : title}</title>
        {fault && <ErrorSummary title={t('ui.errorSummary')} errorList={[{ children: fault, href: '#title' }]} />}
        <h1 className="govuk-heading-l">{t('frameworks.make')}</h1>
        <NewFields wanted={actionData?.wanted ?? NOTHING} fault={fault} frameworks={loaderData.frameworks} />
      </Main>
    </>
  );
}

const NOTHING = { title: '', titleCy: '', copyOf: '' };

interface Asked {
  readonly wanted: typeof NOTHING;
  readonly fault: string | undefined;
  readonly frameworks: readonly { readonly id: string; readonly title: string }[];
}

function NewFields({ wanted, fault, frameworks }: Asked): ReactNode {
  const { t } = useTranslator();
  const items = [
    { value: '', children: t('frameworks.empty') },
    ...frameworks.map(({ id, title }) => ({ value: id, children: title })),
  ];
  return (
    <PostForm>
      <Input
        id="title"
        name="title"
        value={wanted.title}
        label={{ children: t('frameworks.titleField'), className: 'govuk-label--s' }}
        errorMessage={fault ? { children: fault, visuallyHiddenText: t('ui.error') } : undefined}
      />
      <Input
        id="titleCy"
        name="titleCy"
        value={wanted.titleCy}
        label={{ children: t('frameworks.titleCyField'), className: 'govuk-label--s' }}
      />
      <Select
        name="copyOf"
        items={items}
        value={wanted.copyOf}
        label={{ children: t('frameworks.copyOf'), className: 'govuk-label--s' }}
      />
      <Button>{t('frameworks.makeButton')}</Button>
    </PostForm>
  );
}
