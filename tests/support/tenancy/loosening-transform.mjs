import { relative } from 'node:path';

import swc from '@swc/jest';

import { projectRoot } from '../../../infra/node/project-root.mjs';

/**
 * What a policy of a use case or a query looks like in our code, and how it reads when it lets everything through. A
 * policy written in another way is not found: the spec counts them by file.
 */
const POLICIES = [
  [/\bactsFor\((?=\w)/g, () => '(OFF ? () => true : actsFor)('],
  [/\b\w+\??\.(?:closedAt|publishedAt)\b(?!\s*[:=][^=])/g, (text) => `(OFF ? true : ${text})`],
  [/\ballOf\(\[(own|isPublished)\b/g, (_, name) => `allOf([(OFF ? { sql: 'true', values: [] } : ${name})`],
  [/\breturn known \?/g, () => 'return (OFF || known) ?'],
];

/**
 * What asks for a role asks again whether the viewer acts for the organisation at all, so that it hides what a loosened
 * policy lets through. It is off while any policy is; roles are tried by themselves. Methods are not meant.
 */
const ROLES = /(?<!function |\.)\b(may[A-Z]\w*|policy)\((?=viewer\b(?!:))/g;
const withoutRoles = (source) =>
  source.replace(ROLES, (_, name) => `(globalThis.loosened?.size ? () => true : ${name})(`);

const base = swc.createTransformer();

/** Makes each policy of a feature one that can be switched off by its place, in `globalThis.loosened`. */
function loosenable(source, file) {
  const places = [];
  const place = (text, offset, found) => `${file}:${text.slice(0, offset).split('\n').length} ${found}`;
  let made = source;
  for (const [pattern, loosen] of POLICIES)
    made = made.replace(pattern, (...found) => {
      const offset = found.findLast((each) => typeof each === 'number');
      const name = `${place(made, offset, found[0])} ${places.length + 1}`;
      places.push(name);
      return loosen(...found).replace('OFF', `globalThis.loosened?.has(${JSON.stringify(name)})`);
    });
  if (places.length === 0) return source;
  return `${made}\nfor (const place of ${JSON.stringify(places)}) (globalThis.policyPlaces ??= new Set()).add(place);\n`;
}

const changed = (source, path) => loosenable(withoutRoles(source), relative(projectRoot, path));

/** Jest's transform of the features in the project `mutation`; everything else of the product is as it is. */
const transform = {
  canInstrument: false,
  getCacheKey: (source, path, options) => base.getCacheKey(changed(source, path), path, options),
  process: (source, path, options) => base.process(changed(source, path), path, options),
  processAsync: (source, path, options) => base.processAsync(changed(source, path), path, options),
};

export { transform as default };
