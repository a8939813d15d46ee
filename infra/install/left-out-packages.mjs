/**
 * The optional packages that packages of the lockfile name and the lockfile does not list.
 *
 * @param {Record<string, { version?: string, dev?: boolean, optionalDependencies?: Record<string, string> }>} packages
 * @returns {{ path: string, version: string, dev: boolean }[]} where each belongs in node_modules
 */
export function leftOut(packages) {
  const wishes = Object.entries(packages).flatMap(([owner, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies).map(([name, wanted]) => ({ owner, name, wanted, dev })),
  );
  const missing = wishes.map((wish) => ({ ...wish, path: placeFor(packages, wish) })).filter(({ path }) => path);
  return missing.map(({ path, wanted, dev }) => ({ path, version: wanted.replace(/^[\^~]/, ''), dev }));
}

/** At the top, or beside its owner where the top has another version; undefined when it is listed. */
function placeFor(packages, { owner, name, wanted }) {
  const nearest = visibleFrom(owner, name).find((path) => packages[path]);
  if (!nearest) return `node_modules/${name}`;
  // Exact versions are how platform packages are named; a range was npm's to satisfy.
  const isExact = /^\d/.test(wanted);
  return isExact && packages[nearest].version !== wanted ? `${owner}/node_modules/${name}` : undefined;
}

/** Where Node looks for a package, nearest first. */
function visibleFrom(owner, name) {
  const parts = owner === '' ? [] : owner.split('/node_modules/');
  const nested = parts.map(
    (_, at) => `${parts.slice(0, parts.length - at).join('/node_modules/')}/node_modules/${name}`,
  );
  return [...nested, `node_modules/${name}`];
}
