import type { ReactNode } from 'react';

import type { Translate, Translator } from '@commonweal/ui';

export interface Heard {
  readonly translator: Translator;
  /** Of the words that were spoken so far: the first part of each key. */
  readonly groups: ReadonlySet<string>;
}

/** A translator that remembers which groups of words a page speaks of. */
export function heard({ language, t: say }: Translator): Heard {
  const groups = new Set<string>();
  const t: Translate = (key, values) => {
    groups.add(key.split('.', 1)[0] ?? key);
    return say(key, values);
  };
  return { translator: { language, t }, groups };
}

const ID = 'spoken-groups';

/** Tells the browser what to learn before it takes the page over. It stands last, when everything has been said. */
export function SpokenGroups({ groups }: Pick<Heard, 'groups'>): ReactNode {
  return <div hidden id={ID} data-groups={[...groups].join(' ')} suppressHydrationWarning />;
}

/** What the page before us speaks of. */
export const groupsOfPage = (): string[] => document.getElementById(ID)?.dataset['groups']?.split(' ') ?? [];
