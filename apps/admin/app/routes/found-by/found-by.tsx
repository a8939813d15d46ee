import type { ReactNode } from 'react';

import { lookUpCodes } from '@commonweal/organisation-pages/server';
import { Button, Checkboxes, CodeChooser, FormPage, NotificationBanner, PostForm, useTranslator } from '@commonweal/ui';
import { data, redirect } from 'react-router';

import { app } from '../../session/account.server';
import { ask } from '../../session/api.server';
import type { Route } from './+types/found-by';
import { changesIn, faultOf } from './found-by-form';
import { FoundByDocument, UpdateFoundByDocument } from './found-by.document';

async function draft(id: string, request: Request) {
  const { tender } = await ask(FoundByDocument, { id }, request);
  if (tender?.state !== 'DRAFT') throw new Response(null, { status: 404 });
  return tender;
}

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const tender = await draft(params.tenderId, request);
  const codes = await lookUpCodes(request, { cpv: tender.cpvCodes, places: tender.placeCodes }, app);
  return { tender, codes, isSaved: url.searchParams.get('said') === 'saved' };
}

export async function action({ request, params, url }: Route.ActionArgs) {
  const form = await request.formData();
  const { id: tenderId, ...tender } = await draft(params.tenderId, request);
  const version = Number(form.get('version'));
  if (!Number.isSafeInteger(version)) return data({ fault: 'changed' as const }, { status: 409 });
  const input = { tenderId, version, ...changesIn(form, tender) };
  const { updateTender: ended } = await ask(UpdateFoundByDocument, { input }, request);
  if (ended.__typename === 'UpdateTenderSuccess') {
    const query = new URLSearchParams(url.searchParams);
    query.set('said', 'saved');
    return redirect(`${url.pathname}?${query}`);
  }
  const path = ended.__typename === 'InvalidInput' ? ended.faults[0]?.path : undefined;
  return data({ fault: faultOf(ended.__typename, path) }, { status: ended.__typename === 'InvalidInput' ? 400 : 409 });
}

/** What suppliers find a draft by besides its words: kinds of work, places, and whom it suits. */
export default function FoundBy({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { tender, codes, isSaved } = loaderData;
  const { t } = useTranslator();
  const faults = actionData
    ? [{ field: fieldOf(actionData.fault), words: t(`foundBy.fault.${actionData.fault}`) }]
    : [];
  const version = <input type="hidden" name="version" value={tender.version} />;
  const back = { href: `/tenders/${encodeURIComponent(tender.id)}`, name: t('foundBy.back') };
  return (
    <FormPage title={t('foundBy.title')} of={tender.title} faults={faults} back={back}>
      {isSaved && !actionData && (
        <NotificationBanner type="success" title={t('ui.success')}>
          {t('foundBy.saved')}
        </NotificationBanner>
      )}
      <p className="govuk-body">{t('foundBy.lede')}</p>
      {(['cpv', 'places'] as const).map((kind) => (
        <CodeChooser
          key={kind}
          {...codes[kind]}
          kind={kind}
          title={t(`foundBy.${kind}.title`)}
          label={t(`foundBy.${kind}.label`)}
          hint={t(`foundBy.${kind}.hint`)}
        >
          {version}
        </CodeChooser>
      ))}
      <WhoItSuits {...tender}>{version}</WhoItSuits>
    </FormPage>
  );
}

interface Suits {
  readonly isVcseFriendly: boolean;
  readonly isSmeFriendly: boolean;
  readonly children: ReactNode;
}

function WhoItSuits(props: Suits): ReactNode {
  const { t } = useTranslator();
  const item = (value: 'vcse' | 'sme') => ({
    ...{ value, children: t(`foundBy.${value}`), hint: { children: t(`foundBy.${value}Hint`) } },
  });
  return (
    <PostForm>
      {props.children}
      <Checkboxes
        idPrefix="suits"
        name="suits"
        fieldset={{ legend: { children: t('foundBy.suits'), className: 'govuk-fieldset__legend--m' } }}
        items={[item('vcse'), item('sme')]}
        values={[...(props.isVcseFriendly ? ['vcse'] : []), ...(props.isSmeFriendly ? ['sme'] : [])]}
      />
      <Button>{t('foundBy.save')}</Button>
    </PostForm>
  );
}

const fieldOf = (fault: string): string | undefined => (fault === 'cpv' || fault === 'places' ? fault : undefined);
