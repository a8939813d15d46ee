import { type ReactNode, createContext, useContext } from 'react';

/** Gives the token for the forms of the page under way; asked only by pages that have a form. */
export type FormTokenSource = () => string;

const FormTokenContext = createContext<FormTokenSource | null>(null);

export interface FormTokenProviderProps {
  readonly source: FormTokenSource;
  readonly children: ReactNode;
}

/** Lets every form below carry the token that shows it to be our own. */
export function FormTokenProvider({ source, children }: FormTokenProviderProps): ReactNode {
  return <FormTokenContext value={source}>{children}</FormTokenContext>;
}

/** The hidden field without which no form of ours is taken. */
export function FormToken(): ReactNode {
  const source = useContext(FormTokenContext);
  if (!source) throw new Error('A form stands outside a FormTokenProvider');
  return <input type="hidden" name="form-token" value={source()} />;
}
