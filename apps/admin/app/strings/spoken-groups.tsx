import type { ReactNode } from 'react';

import type { SaidIn, SaidPart, Translate, Translator } from '@commonweal/ui';

export interface Heard {
  readonly translator: Translator;
  /** Of the words that were spoken so far: the first part of each key. */
  readonly groups: ReadonlySet<string>;
  /** Sentences of the API that were said in the page's language. */
  readonly sentences: ReadonlyMap<string, readonly SaidPart[]>;
}

/** A translator that remembers which groups of words, and which sentences of the API, a page speaks of. */
export function heard({ language, t: say, said: saidIn }: Translator): Heard {
  const groups = new Set<string>();
  const sentences = new Map<string, readonly SaidPart[]>();
  const t: Translate = (key, values) => {
    groups.add(key.split('.', 1)[0] ?? key);
    return say(key, values);
  };
  const said: SaidIn = (message) => {
    const parts = saidIn?.(message) ?? null;
    if (parts) sentences.set(message, parts);
    return parts;
  };
  return { translator: { language, t, said }, groups, sentences };
}

const ID = 'spoken-groups';

/** Tells the browser what to learn before it takes the page over. It stands last, when everything has been said. */
export function SpokenGroups({ groups, sentences }: Pick<Heard, 'groups' | 'sentences'>): ReactNode {
  const said = sentences.size > 0 ? JSON.stringify([...sentences]) : undefined;
  return <div hidden id={ID} data-groups={[...groups].join(' ')} data-said={said} suppressHydrationWarning />;
}

const told = (name: 'groups' | 'said') => document.getElementById(ID)?.dataset[name];

/** What the page before us speaks of. */
export const groupsOfPage = (): string[] => told('groups')?.split(' ') ?? [];

/** The sentences of the API that the page before us says: a browser needs no others, and no catalogue of them. */
export function sentencesOfPage(): SaidIn {
  const sentences = new Map(JSON.parse(told('said') ?? '[]') as [string, readonly SaidPart[]][]);
  return (message) => sentences.get(message) ?? null;
}
