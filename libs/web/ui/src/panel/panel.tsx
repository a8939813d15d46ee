import type { ReactNode } from 'react';

import { classNames } from '../attributes/class-names.js';
import type { Part } from '../attributes/part.js';

export interface PanelProps extends Omit<Part, 'title'> {
  readonly title: ReactNode;
  readonly headingLevel?: 1 | 2 | 3 | undefined;
}

/** Confirms that something was done. */
export function Panel({ title, headingLevel = 1, className, children, ...attributes }: PanelProps): ReactNode {
  const Heading = `h${headingLevel}` as const;
  return (
    <div {...attributes} className={classNames('govuk-panel', 'govuk-panel--confirmation', className)}>
      <Heading className="govuk-panel__title">{title}</Heading>
      {children ? <div className="govuk-panel__body">{children}</div> : null}
    </div>
  );
}
