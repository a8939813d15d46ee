import type { FormHTMLAttributes, ReactNode } from 'react';

import { FormToken } from './form-token.js';

export type PostFormProps = Omit<FormHTMLAttributes<HTMLFormElement>, 'method'>;

/** A form that changes something. Sent by the browser itself; our own words say what is wrong, not the browser's. */
export function PostForm({ children, ...attributes }: PostFormProps): ReactNode {
  return (
    <form noValidate {...attributes} method="post">
      <FormToken />
      {children}
    </form>
  );
}
