import type { ReactNode } from 'react';

import { classNames } from '../attributes/class-names.js';
import type { Part } from '../attributes/part.js';

export interface BackLinkProps extends Part {
  readonly href?: string | undefined;
}

/** The way back to the page before. */
export function BackLink({ href, className, children, ...attributes }: BackLinkProps): ReactNode {
  return (
    <a {...attributes} href={href || '#'} className={classNames('govuk-back-link', className)}>
      {children || 'Back'}
    </a>
  );
}
