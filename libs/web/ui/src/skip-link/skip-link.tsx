import type { ReactNode } from 'react';

import { classNames } from '../attributes/class-names.js';
import type { Part } from '../attributes/part.js';

export interface SkipLinkProps extends Part {
  readonly href?: string | undefined;
}

/** Lets keyboard users pass over what every page repeats. */
export function SkipLink({ href, className, ...attributes }: SkipLinkProps): ReactNode {
  return (
    <a
      {...attributes}
      href={href || '#content'}
      className={classNames('govuk-skip-link', className)}
      data-module="govuk-skip-link"
    />
  );
}
