import type { ReactNode } from 'react';

import { classNames } from '../attributes/class-names.js';
import type { Part } from '../attributes/part.js';

/** A passage set apart from the text around it. */
export function InsetText({ className, ...attributes }: Part): ReactNode {
  return <div {...attributes} className={classNames('govuk-inset-text', className)} />;
}
