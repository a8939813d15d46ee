import type { HTMLAttributes } from 'react';

/** The content of an element together with the attributes of the element that holds it. */
export interface Part extends HTMLAttributes<HTMLElement> {
  readonly [data: `data-${string}`]: unknown;
}
