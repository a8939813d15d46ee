import type { ReactNode } from 'react';

import { classNames } from '../attributes/class-names.js';
import type { Part } from '../attributes/part.js';
import { type ArrowLinkProps, ArrowLink } from './arrow-link.js';

export interface PageItem extends Part {
  readonly number?: number | string | undefined;
  readonly href?: string | undefined;
  readonly current?: boolean | undefined;
  readonly ellipsis?: boolean | undefined;
  readonly visuallyHiddenText?: string | undefined;
}

export interface PaginationProps extends Part {
  readonly previous?: ArrowLinkProps['link'] | undefined;
  readonly next?: ArrowLinkProps['link'] | undefined;
  readonly items?: readonly (PageItem | null | undefined)[] | undefined;
  readonly landmarkLabel?: string | undefined;
}

/** Moves between the pages of a long list. */
export function Pagination({
  previous,
  next,
  items,
  landmarkLabel,
  className,
  ...attributes
}: PaginationProps): ReactNode {
  const isBlock = !items && Boolean(next ?? previous);
  return (
    <nav
      {...attributes}
      className={classNames('govuk-pagination', isBlock && 'govuk-pagination--block', className)}
      aria-label={landmarkLabel || 'Pagination'}
    >
      {previous && <ArrowLink direction="prev" link={previous} isBlock={isBlock} />}
      {items && <Pages items={items} />}
      {next && <ArrowLink direction="next" link={next} isBlock={isBlock} />}
    </nav>
  );
}

function Pages({ items }: { readonly items: readonly (PageItem | null | undefined)[] }): ReactNode {
  return (
    <ul className="govuk-pagination__list">
      {items.map((item, index) => item && Object.keys(item).length > 0 && <Item key={index} {...item} />)}
    </ul>
  );
}

function Item({ number, current, ellipsis, visuallyHiddenText, ...attributes }: PageItem): ReactNode {
  const state = [current && 'govuk-pagination__item--current', ellipsis && 'govuk-pagination__item--ellipsis'];
  const link = (
    <a
      {...attributes}
      className="govuk-link govuk-pagination__link"
      aria-label={visuallyHiddenText ?? `Page ${number}`}
      aria-current={current ? 'page' : undefined}
    >
      {number}
    </a>
  );
  return <li className={classNames('govuk-pagination__item', ...state)}>{ellipsis ? '⋯' : link}</li>;
}
