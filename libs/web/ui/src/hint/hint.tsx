import type { ReactNode } from 'react';

import { classNames } from '../attributes/class-names.js';
import type { Part } from '../attributes/part.js';

/** Help that most people need to answer a question. */
export function Hint({ className, ...attributes }: Part): ReactNode {
  return <div {...attributes} className={classNames('govuk-hint', className)} />;
}
