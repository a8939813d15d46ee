import type { ReactNode } from 'react';

import { classNames } from '../attributes/class-names.js';
import type { Part } from '../attributes/part.js';

const ARROWS = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
} as const;
const WORDS = { prev: 'Previous', next: 'Next' } as const;

export interface ArrowLinkProps {
  readonly direction: 'prev' | 'next';
  readonly link: Part & { readonly href: string; readonly labelText?: string | undefined };
  /** The links stand below one another, without numbers between them. */
  readonly isBlock: boolean;
}

/** The link to the page before or after. */
export function ArrowLink({ direction, link, isBlock }: ArrowLinkProps): ReactNode {
  const { labelText, children, ...attributes } = link;
  const arrow = <Arrow direction={direction} />;
  const isFirst = isBlock || direction === 'prev';
  return (
    <div className={`govuk-pagination__${direction}`}>
      <a {...attributes} className="govuk-link govuk-pagination__link" rel={direction}>
        {isFirst && arrow}
        <Title isDecorated={isBlock && !labelText}>{children ?? <DefaultWords direction={direction} />}</Title>
        {isBlock && labelText ? <LinkLabel text={labelText} /> : null}
        {!isFirst && arrow}
      </a>
    </div>
  );
}

function Title({ isDecorated, children }: { readonly isDecorated: boolean; readonly children: ReactNode }): ReactNode {
  const decoration = isDecorated && 'govuk-pagination__link-title--decorated';
  return <span className={classNames('govuk-pagination__link-title', decoration)}>{children}</span>;
}

function DefaultWords({ direction }: Pick<ArrowLinkProps, 'direction'>): ReactNode {
  return (
    <>
      {WORDS[direction]}
      <span className="govuk-visually-hidden"> page</span>
    </>
  );
}

function LinkLabel({ text }: { readonly text: string }): ReactNode {
  return (
    <>
      <span className="govuk-visually-hidden">:</span>
      <span className="govuk-pagination__link-label">{text}</span>
    </>
  );
}

function Arrow({ direction }: Pick<ArrowLinkProps, 'direction'>): ReactNode {
  return (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${direction}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={ARROWS[direction]} />
    </svg>
  );
}
