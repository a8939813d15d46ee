import type { ReactNode } from 'react';

import type { PlaceTendersQuery } from '@commonweal/client';
import { momentInSentence, numberInWords, Tag, useEnglishLang, useTranslator } from '@commonweal/ui';

import { type LargerPlace, namesAround } from './larger-places';

interface PlaceTendersProps {
  readonly code: string;
  readonly parents: readonly LargerPlace[];
  readonly tenders: PlaceTendersQuery;
}

type Found = PlaceTendersQuery['within'];

/** The graph counts no further than one more. */
const MOST_COUNTED = 500;

/** What is, or will be, delivered in a place, and apart from it what is delivered in all of a larger one around it. */
export function PlaceTenders({ code, parents, tenders: { within, around } }: PlaceTendersProps): ReactNode {
  const { t } = useTranslator();
  const isMore = [within, around].some(({ totalCount, edges }) => totalCount > edges.length);
  return (
    <section className="cw-section" aria-labelledby="tenders">
      <h2 className="govuk-heading-m" id="tenders">
        {t('ward.tenders')}
      </h2>
      {within.edges.length === 0 && <p className="govuk-body">{t('ward.noTenders')}</p>}
      <TenderList found={within} parents={[]} />
      {around.edges.length > 0 && (
        <>
          <h3 className="govuk-heading-s" id="tenders-around">
            {t('ward.around')}
          </h3>
          <TenderList found={around} parents={parents} />
        </>
      )}
      {isMore && <AllTenders code={code} count={within.totalCount + around.totalCount} />}
    </section>
  );
}

function AllTenders({ code, count }: { readonly code: string; readonly count: number }): ReactNode {
  const { t } = useTranslator();
  const isCounted = count <= MOST_COUNTED;
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={`/?place=${code}`}>
        {isCounted ? t('ward.allTenders', { count }) : t('search.many', { most: numberInWords(MOST_COUNTED) })}
      </a>
    </p>
  );
}

interface TenderListProps {
  readonly found: Found;
  readonly parents: readonly LargerPlace[];
}

const TenderList = ({ found: { edges }, parents }: TenderListProps): ReactNode =>
  edges.length > 0 && (
    <ul className="govuk-list govuk-list--spaced">
      {edges.map(({ node }) => (
        <PlaceTender key={node.id} tender={node} names={namesAround(parents, node.placeCodes)} />
      ))}
    </ul>
  );

interface PlaceTenderProps {
  readonly tender: Found['edges'][number]['node'];
  /** Of the larger places in all of which it is delivered. */
  readonly names: string;
}

function PlaceTender({ tender, names }: PlaceTenderProps): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const lang = useEnglishLang();
  const { id, title, state, deadline, buyer } = tender;
  return (
    <li>
      <a className="govuk-link" lang={lang} href={`/opportunities/${encodeURIComponent(id)}`}>
        {title}
      </a>{' '}
      <Tag className={state === 'PUBLISHED' ? 'govuk-tag--green' : 'govuk-tag--grey'}>{t(`state.${state}`)}</Tag>
      <br />
      <span lang={lang}>{buyer.name}</span>
      {state === 'PUBLISHED' && deadline && ` – ${t('fact.deadline')}: ${momentInSentence(deadline, translator)}`}
      {names && ` – ${t('ward.inAllOf', { names })}`}
    </li>
  );
}
