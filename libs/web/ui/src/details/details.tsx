import type { ReactNode } from 'react';

import { classNames } from '../attributes/class-names.js';
import type { Part } from '../attributes/part.js';

export interface DetailsProps extends Part {
  readonly summary: ReactNode;
  readonly open?: boolean | undefined;
}

/** Keeps what only some people need one click away; works without JavaScript. */
export function Details({ summary, className, children, ...attributes }: DetailsProps): ReactNode {
  return (
    <details {...attributes} className={classNames('govuk-details', className)}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}
