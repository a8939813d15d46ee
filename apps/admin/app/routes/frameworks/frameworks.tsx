import type { ReactNode } from 'react';

import type { FrameworksQuery } from '@commonweal/client';
import {
  Button,
  dateInWords,
  Main,
  Tag,
  type TableCell,
  type Translator,
  useTranslator,
  WideTable,
} from '@commonweal/ui';

import { ask } from '../../session/api.server';
import type { Route } from './+types/frameworks';
import { FrameworksDocument } from './frameworks.document';
import { InLanguage } from './in-language';
import { ownAuthority } from './own-authority.server';

export async function loader({ request }: Route.LoaderArgs) {
  return ask(FrameworksDocument, { authorityId: await ownAuthority(request) }, request);
}

/** The national frameworks, the authority's own, and the measure sets it can use. */
export default function Frameworks({ loaderData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const { frameworks, measureSets } = loaderData;
  return (
    <Main>
      <title>{`${t('frameworks.title')} – ${t('serviceName')}`}</title>
      <h1 className="govuk-heading-xl">{t('frameworks.title')}</h1>
      <p className="govuk-body-l">{t('frameworks.lead')}</p>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href="/frameworks/which">
            {t('frameworks.which.title')}
          </a>
        </li>
        <li>
          <a className="govuk-link" href="/frameworks/target">
            {t('frameworks.target.title')}
          </a>
        </li>
      </ul>
      <FrameworksTable rows={frameworks.filter(({ kind }) => kind === 'LOCAL')} group="own" />
      <Button href="/frameworks/new">{t('frameworks.make')}</Button>
      <FrameworksTable rows={frameworks.filter(({ kind }) => kind === 'NATIONAL')} group="national" />
      <SetsTable sets={measureSets} />
      <Button href="/frameworks/import" className="govuk-button--secondary">
        {t('frameworks.import.title')}
      </Button>
    </Main>
  );
}

type Row = FrameworksQuery['frameworks'][number];

function FrameworksTable({
  rows,
  group,
}: {
  readonly rows: readonly Row[];
  readonly group: 'own' | 'national';
}): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  if (rows.length === 0)
    return (
      <>
        <h2 className="govuk-heading-m">{t(`frameworks.${group}`)}</h2>
        <p className="govuk-body">{t('frameworks.none')}</p>
      </>
    );
  const head = [t('frameworks.name'), t('frameworks.from'), t('frameworks.stateHead')].map((children) => ({
    children,
  }));
  return (
    <WideTable
      caption={t(`frameworks.${group}`)}
      captionClasses="govuk-table__caption--m"
      head={head}
      rows={rows.map((row) => cellsOf(row, translator))}
      firstCellIsHeader
    />
  );
}

function cellsOf({ id, title, titleCy, state, number, kind, validity }: Row, translator: Translator): TableCell[] {
  const { t } = translator;
  const from = validity.map((one) => one.from).find(Boolean);
  const name = (
    <a className="govuk-link" href={`/frameworks/${encodeURIComponent(id)}`}>
      <InLanguage en={title} cy={titleCy} />
    </a>
  );
  const version = kind === 'LOCAL' ? ` ${t('frameworks.version', { number })}` : '';
  const tag = <Tag className={state === 'DRAFT' ? 'govuk-tag--grey' : undefined}>{t(`frameworks.state.${state}`)}</Tag>;
  return [
    { children: name },
    { children: from ? dateInWords(from, translator) : t('frameworks.noDate') },
    { children: [tag, version] },
  ];
}

function SetsTable({ sets }: { readonly sets: FrameworksQuery['measureSets'] }): ReactNode {
  const { t } = useTranslator();
  const head = ['set', 'publisher', 'licence', 'count'].map((key) => ({ children: t(`frameworks.sets.${key}`) }));
  const rows = sets.map(({ id, name, nameCy, publisher, licence, mayBePublic, measures }) => [
    {
      children: (
        <a className="govuk-link" href={`/frameworks/sets/${encodeURIComponent(id)}`}>
          <InLanguage en={name} cy={nameCy} />
        </a>
      ),
    },
    { children: publisher },
    { children: mayBePublic ? licence : `${licence} – ${t('frameworks.sets.private')}` },
    { children: String(measures.length) },
  ]);
  return (
    <WideTable
      caption={t('frameworks.sets.caption')}
      captionClasses="govuk-table__caption--m"
      head={head}
      rows={rows}
      firstCellIsHeader
    />
  );
}
