const LONGEST = 60;

/** A short name for use in bundles and addresses: `Médical & care` becomes `medical-care`. */
export function slug(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST);
  return words.replace(/^-+|-+$/g, '') || 'criterion';
}

/** One key a name, in the same order, all different: the second `quality` is `quality-2`. */
export function uniqueKeys(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const base = slug(name);
    let key = base;
    for (let number = 2; taken.has(key); number++) key = `${base}-${number}`;
    taken.add(key);
    return key;
  });
}
