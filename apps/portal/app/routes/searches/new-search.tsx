import type { ReactNode } from 'react';

import { isEditor } from '@commonweal/organisation-pages';
import {
  Button,
  type FormFault,
  FormPage,
  Input,
  InsetText,
  PostForm,
  Radios,
  Select,
  useFieldError,
  useTranslator,
} from '@commonweal/ui';
import { data, redirect } from 'react-router';

import { askSignedIn } from '../../session/api.server';
import { languageOf } from '../../session/language.server';
import { SearchInWords } from '../alerts/search-in-words';
import { wishedSearch } from '../opportunities/wished-search.server';
import { queryOf } from '../opportunities/wishes';
import type { Route } from './+types/new-search';
import { ALERTS, faultAtPath, type KeptSearchForm, keptSearchForm } from './kept-search-form';
import { KeepOrganisationSearchDocument, SuppliersDocument } from './searches.document';

export async function loader({ request, url }: Route.LoaderArgs) {
  const { viewer } = await askSignedIn(SuppliersDocument, {}, request);
  const { wishes, faults } = await wishedSearch(url.searchParams, request);
  const query = queryOf(wishes);
  if (faults.length > 0 || query === '') throw redirect(`/?${query}`);
  const suppliers = (viewer?.memberships ?? []).filter(
    ({ organisation, roles }) => organisation.kind === 'SUPPLIER' && isEditor(roles),
  );
  return { wishes, query, suppliers: suppliers.map(({ organisation }) => organisation) };
}

export async function action({ request, url }: Route.ActionArgs) {
  const { sent, faults: ofForm } = keptSearchForm(await request.formData());
  const { filter, faults: ofSearch } = await wishedSearch(url.searchParams, request);
  if (ofSearch.length > 0) throw redirect(`/${url.search}`);
  if (ofForm.length > 0) return data({ sent, faults: ofForm }, { status: 400 });
  const language = (await languageOf(request)).language === 'cy' ? ('CY' as const) : ('EN' as const);
  const input = { ...sent, language, search: filter };
  const { keepOrganisationSearch: ended } = await askSignedIn(KeepOrganisationSearchDocument, { input }, request);
  if (ended.__typename === 'KeepOrganisationSearchSuccess')
    return redirect(`/organisations/${encodeURIComponent(sent.organisationId)}/searches?said=kept`);
  const path = ended.__typename === 'InvalidInput' ? ended.faults[0]?.path : undefined;
  return data({ sent, faults: [faultAtPath(path)] }, { status: 400 });
}

/** Keeps a search for the people of an organisation. */
export default function NewSearch({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { wishes, query, suppliers } = loaderData;
  const { t } = useTranslator();
  const faults = (actionData?.faults ?? []).map(({ field, words }) => ({ field, words: t(`kept.fault.${words}`) }));
  return (
    <FormPage title={t('kept.new.title')} faults={faults} back={{ href: `/?${query}`, name: t('alert.new.back') }}>
      <InsetText>
        <SearchInWords wishes={wishes} />
      </InsetText>
      {suppliers.length > 0 ? (
        <KeepForm suppliers={suppliers} faults={faults} words={wishes.words} sent={actionData?.sent} />
      ) : (
        <p className="govuk-body">{t('kept.new.nobody')}</p>
      )}
    </FormPage>
  );
}

interface KeepFormProps {
  readonly suppliers: readonly { readonly id: string; readonly name: string }[];
  readonly faults: readonly FormFault[];
  /** What is looked for, which may name the search. */
  readonly words: string;
  readonly sent: KeptSearchForm | undefined;
}

function KeepForm({ suppliers, faults, words, sent }: KeepFormProps): ReactNode {
  const { t } = useTranslator();
  const errorOf = useFieldError(faults);
  return (
    <PostForm>
      <Select
        id="organisation"
        name="organisation"
        label={{ children: t('kept.new.organisation'), className: 'govuk-label--s' }}
        items={suppliers.map(({ id, name }) => ({ value: id, children: name }))}
        value={sent?.organisationId ?? ''}
        errorMessage={errorOf('organisation')}
      />
      <Input
        id="name"
        name="name"
        value={sent?.name ?? words}
        label={{ children: t('kept.new.name'), className: 'govuk-label--s' }}
        hint={{ children: t('kept.new.nameHint') }}
        errorMessage={errorOf('name')}
        className="govuk-input--width-20"
      />
      <Radios
        idPrefix="alerts"
        name="alerts"
        fieldset={{ legend: { children: t('kept.alerts'), className: 'govuk-fieldset__legend--s' } }}
        items={ALERTS.map((value) => ({ value, children: t(`kept.alert.${value}`) }))}
        value={sent?.alerts ?? 'DAILY'}
      />
      <Button>{t('kept.new.button')}</Button>
    </PostForm>
  );
}
