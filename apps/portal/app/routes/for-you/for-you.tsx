import type { ReactNode } from 'react';

import type { ForYouQuery } from '@commonweal/client';
import { FormPage, InsetText, Pagination, useTranslator } from '@commonweal/ui';

import { ask, askSignedIn } from '../../session/api.server';
import { OpportunityItem } from '../opportunities/opportunity-item';
import type { Route } from './+types/for-you';
import { CodeNamesDocument, ForYouDocument } from './for-you.document';
import { reasonsInWords } from './match-words';

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const after = url.searchParams.get('after');
  const { node } = await askSignedIn(ForYouDocument, { id: params.id, after }, request);
  if (node?.__typename !== 'Organisation' || !node.matches) throw new Response(null, { status: 404 });
  const { id, name, profile, matches } = node;
  const found = matches.edges.map((edge) => edge.node);
  const codes = {
    cpv: [...new Set(found.flatMap(({ cpvCodes }) => cpvCodes))],
    places: [...new Set(found.flatMap(({ placeCodes }) => placeCodes))].slice(0, 100),
  };
  const { codeNames } = await ask(CodeNamesDocument, codes, request);
  const { hasNextPage, endCursor } = matches.pageInfo;
  return {
    ...{ id, name, found, isFirst: after === null, next: hasNextPage ? endCursor : null },
    names: Object.fromEntries(codeNames.map(({ code, name: called }) => [code, called])),
    isTold: isTold(profile),
  };
}

type Profile = Extract<NonNullable<ForYouQuery['node']>, { readonly __typename: 'Organisation' }>['profile'];

/** Whether a profile says anything that opportunities are matched with. */
function isTold(profile: Profile): boolean {
  if (!profile) return false;
  const { cpvCodes, places, valueFrom, valueTo } = profile;
  return [...cpvCodes, ...places, valueFrom, valueTo].some((each) => each !== null);
}

/** Open opportunities that match what a supplier looks for, and why each does. */
export default function ForYou({ loaderData }: Route.ComponentProps): ReactNode {
  const { id, name, found, isTold } = loaderData;
  const { t } = useTranslator();
  const back = { href: '/organisations', name: t('kept.back') };
  return (
    <FormPage title={t('forYou.title')} of={name} faults={[]} back={back}>
      <p className="govuk-body">{t('forYou.lede')}</p>
      {!isTold && <InsetText>{t('forYou.untold')}</InsetText>}
      {isTold && found.length === 0 && <InsetText>{t('forYou.none')}</InsetText>}
      <p className="govuk-body">
        <a className="govuk-link" href={`/organisations/${id}/profile#work`}>
          {t('forYou.change')}
        </a>
      </p>
      <Matches {...loaderData} />
      <Pages {...loaderData} />
    </FormPage>
  );
}

type Loaded = Route.ComponentProps['loaderData'];

function Matches({ found, names }: Loaded): ReactNode {
  const { t } = useTranslator();
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="found">
      <h2 className="govuk-heading-m" id="found">
        {t('forYou.found')}
      </h2>
      <ul className="cw-list">
        {found.map(({ tender, ...reasons }) => (
          <OpportunityItem key={tender.id} opportunity={tender}>
            <ul className="govuk-list govuk-list--bullet">
              {reasonsInWords(reasons, names, t).map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </OpportunityItem>
        ))}
      </ul>
    </section>
  );
}

function Pages({ id, isFirst, next }: Loaded): ReactNode {
  const { t } = useTranslator();
  if (isFirst && !next) return null;
  const base = `/organisations/${id}/for-you`;
  return (
    <Pagination
      landmarkLabel={t('list.pages')}
      previous={isFirst ? undefined : { href: base, children: t('list.firstPage') }}
      next={next ? { href: `${base}?after=${encodeURIComponent(next)}`, children: t('list.nextPage') } : undefined}
    />
  );
}
