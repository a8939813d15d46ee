import type { ReactNode } from 'react';

import type { OrganisationSearchesQuery } from '@commonweal/client';
import { Button, PostForm, Select, Tag, type Translate, useTranslator } from '@commonweal/ui';

import { ALERTS } from './kept-search-form';

type Node = Extract<NonNullable<OrganisationSearchesQuery['node']>, { readonly __typename: 'Organisation' }>;

interface KeptSearchProps {
  readonly search: NonNullable<Node['searches']>[number];
  /** Whether whoever looks may change it. */
  readonly isKeeper: boolean;
}

/** The graph counts no further. */
const MOST_COUNTED = 100;

/** One search: how much is new in it, when its mail comes, and the way to remove it. */
export function KeptSearch({ search, isKeeper }: KeptSearchProps): ReactNode {
  const { t } = useTranslator();
  const { id, name, query, newCount } = search;
  return (
    <li className="cw-list__item">
      <h2 className="cw-list__title">
        <a className="govuk-link" href={`/?${query}`}>
          {name}
        </a>
      </h2>
      <p className="govuk-body">
        <Tag className={newCount > 0 ? 'govuk-tag--green' : 'govuk-tag--grey'}>{newInWords(newCount, t)}</Tag>
      </p>
      {isKeeper && newCount > 0 && (
        <PostForm>
          <input type="hidden" name="search" value={id} />
          <Button name="do" value="seen" className="govuk-button--secondary">
            {t('kept.seen')}
            <Of name={name} />
          </Button>
        </PostForm>
      )}
      {isKeeper ? <Changes search={search} /> : <p className="govuk-body">{t(`kept.told.${search.alerts}`)}</p>}
    </li>
  );
}

function Changes({ search: { id, name, alerts } }: Pick<KeptSearchProps, 'search'>): ReactNode {
  const { t } = useTranslator();
  return (
    <PostForm>
      <input type="hidden" name="search" value={id} />
      <Select
        id={`alerts-${id}`}
        name="alerts"
        label={{
          children: (
            <>
              {t('kept.alerts')}
              <Of name={name} />
            </>
          ),
        }}
        items={ALERTS.map((value) => ({ value, children: t(`kept.alert.${value}`) }))}
        value={alerts}
      />
      <div className="govuk-button-group">
        <Button name="do" value="alerts" className="govuk-button--secondary">
          {t('kept.save')}
          <Of name={name} />
        </Button>
        <Button name="do" value="remove" className="govuk-button--warning">
          {t('kept.remove')}
          <Of name={name} />
        </Button>
      </div>
    </PostForm>
  );
}

function newInWords(count: number, t: Translate): string {
  if (count === 0) return t('kept.nothingNew');
  return count >= MOST_COUNTED ? t('kept.manyNew') : t('kept.new.count', { count });
}

const Of = ({ name }: { readonly name: string }): ReactNode => <span className="govuk-visually-hidden">: {name}</span>;
