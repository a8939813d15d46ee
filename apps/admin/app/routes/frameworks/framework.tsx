import type { ReactNode } from 'react';

import { Button, ErrorSummary, Main, PostForm, Tag, useTranslator, WayBack, Said } from '@commonweal/ui';
import { data, redirect } from 'react-router';

import { ask } from '../../session/api.server';
import type { Route } from './+types/framework';
import { FrameworkFacts } from './framework-facts';
import { FrameworkTree } from './framework-tree';
import { DraftFrameworkVersionDocument, FrameworkDocument, PublishFrameworkDocument } from './frameworks.document';
import { InLanguage } from './in-language';

export async function loader({ request, params }: Route.LoaderArgs) {
  const { framework } = await ask(FrameworkDocument, { id: params.frameworkId }, request);
  if (!framework) throw new Response(null, { status: 404 });
  return { framework };
}

export async function action({ request, params }: Route.ActionArgs) {
  const form = await request.formData();
  const frameworkId = params.frameworkId;
  if (form.get('intent') === 'next') {
    const { draftFrameworkVersion: next } = await ask(
      DraftFrameworkVersionDocument,
      { input: { frameworkId } },
      request,
    );
    if (next.__typename !== 'DraftFrameworkVersionSuccess') return data({ refused: next.message }, { status: 409 });
    return redirect(`/frameworks/${encodeURIComponent(next.framework.id)}/edit`);
  }
  const input = { frameworkId, version: Number(form.get('version')) };
  const { publishFramework } = await ask(PublishFrameworkDocument, { input }, request);
  if (publishFramework.__typename === 'PublishFrameworkSuccess')
    return redirect(`/frameworks/${encodeURIComponent(frameworkId)}`);
  return data({ refused: publishFramework.message }, { status: 409 });
}

/** A framework: what it asks, from when, where each rule comes from, and its tree down to measures. */
export default function FrameworkPage({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const { framework } = loaderData;
  const title = `${framework.title} – ${t('serviceName')}`;
  const refused = actionData?.refused;
  return (
    <>
      <WayBack href="/frameworks">{t('frameworks.back')}</WayBack>
      <Main>
        <title>{refused ? `${t('ui.error')}: ${title}` : title}</title>
        {refused && (
          <ErrorSummary
            title={t('ui.errorSummary')}
            errorList={[{ children: <Said>{refused}</Said>, href: '#steps' }]}
          />
        )}
        <h1 className="govuk-heading-l">
          <InLanguage en={framework.title} cy={framework.titleCy} />
        </h1>
        {framework.kind === 'LOCAL' && <Steps framework={framework} />}
        <FrameworkFacts framework={framework} />
        <FrameworkTree themes={framework.themes} />
      </Main>
    </>
  );
}

function Steps({ framework }: Route.ComponentProps['loaderData']): ReactNode {
  const { t } = useTranslator();
  const { state, number, version, id } = framework;
  const isDraft = state === 'DRAFT';
  return (
    <section id="steps" aria-label={t('frameworks.steps')}>
      <p className="govuk-body">
        <Tag className={isDraft ? 'govuk-tag--grey' : undefined}>{t(`frameworks.state.${state}`)}</Tag>{' '}
        {t('frameworks.version', { number })}
      </p>
      <p className="govuk-body">{t(isDraft ? 'frameworks.draftNote' : 'frameworks.publishedNote')}</p>
      {isDraft && (
        <Button href={`/frameworks/${encodeURIComponent(id)}/edit`} className="govuk-button--secondary">
          {t('frameworks.edit.button')}
        </Button>
      )}
      <PostForm>
        <input type="hidden" name="version" value={version} />
        <Button name="intent" value={isDraft ? 'publish' : 'next'}>
          {t(isDraft ? 'frameworks.publish' : 'frameworks.next')}
        </Button>
      </PostForm>
    </section>
  );
}
