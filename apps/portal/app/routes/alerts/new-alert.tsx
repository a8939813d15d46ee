import type { ReactNode } from 'react';

import { Button, FormPage, Input, InsetText, PostForm, useFieldError, useTranslator } from '@commonweal/ui';
import { data, redirect } from 'react-router';

import { askWith } from '../../session/api.server';
import { languageOf } from '../../session/language.server';
import { wishedSearch } from '../opportunities/wished-search.server';
import { queryOf } from '../opportunities/wishes';
import type { Route } from './+types/new-alert';
import { SaveSearchDocument } from './alerts.document';
import { SearchInWords } from './search-in-words';

export async function loader({ request, url }: Route.LoaderArgs) {
  const { wishes, faults } = await wishedSearch(url.searchParams, request);
  const query = queryOf(wishes);
  if (faults.length > 0) throw redirect(`/?${query}`);
  return { wishes, query };
}

export async function action({ request, url }: Route.ActionArgs) {
  const email = String((await request.formData()).get('email') ?? '').trim();
  const { filter, faults } = await wishedSearch(url.searchParams, request);
  if (faults.length > 0) throw redirect(`/${url.search}`);
  const language = (await languageOf(request)).language === 'cy' ? ('CY' as const) : ('EN' as const);
  const input = { email, language, search: filter };
  const { saveSearch: ended } = await askWith(null, SaveSearchDocument, { input }, request);
  if (ended.__typename === 'SaveSearchSuccess') return redirect('/alerts/sent');
  const isAddress = ended.faults.some(({ path }) => path.endsWith('email'));
  return data({ email, fault: isAddress ? ('email' as const) : ('empty' as const) }, { status: 400 });
}

/** Asks where to write when there is something new in a search. */
export default function NewAlert({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { wishes, query } = loaderData;
  const { t } = useTranslator();
  const faults = actionData
    ? [{ field: actionData.fault === 'email' ? 'email' : undefined, words: t(`alert.fault.${actionData.fault}`) }]
    : [];
  const errorOf = useFieldError(faults);
  return (
    <FormPage title={t('alert.new.title')} faults={faults} back={{ href: `/?${query}`, name: t('alert.new.back') }}>
      <p className="govuk-body">{t('alert.new.lede')}</p>
      <InsetText>
        <SearchInWords wishes={wishes} />
      </InsetText>
      <PostForm>
        <Input
          id="email"
          name="email"
          type="email"
          autoComplete="email"
          spellCheck={false}
          value={actionData?.email ?? ''}
          label={{ children: t('alert.new.email'), className: 'govuk-label--s' }}
          hint={{ children: t('alert.new.emailHint') }}
          errorMessage={errorOf('email')}
          className="govuk-input--width-20"
        />
        <Button>{t('alert.new.button')}</Button>
      </PostForm>
    </FormPage>
  );
}
