import { type ReactNode, createContext, useContext } from 'react';

/** Gives the address of a small script by its name, and the nonce under which it may run. */
export type IslandSource = (name: string) => { readonly src: string; readonly nonce: string };

const IslandContext = createContext<IslandSource | null>(null);

export interface IslandProviderProps {
  readonly source: IslandSource;
  readonly children: ReactNode;
}

/** Lets pages bring small scripts of their own, in an app whose pages otherwise have none. */
export function IslandProvider({ source, children }: IslandProviderProps): ReactNode {
  return <IslandContext value={source}>{children}</IslandContext>;
}

/** A small script that makes a part of the page better; nothing in an app that runs React in the browser anyway. */
export function Island({ name }: { readonly name: string }): ReactNode {
  const source = useContext(IslandContext);
  return source && <script type="module" {...source(name)} />;
}
