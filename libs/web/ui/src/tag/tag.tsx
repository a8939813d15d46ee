import type { ReactNode } from 'react';

import { classNames } from '../attributes/class-names.js';
import type { Part } from '../attributes/part.js';

/** The state of a thing in a word or two. */
export function Tag({ className, ...attributes }: Part): ReactNode {
  return <strong {...attributes} className={classNames('govuk-tag', className)} />;
}
