/** `node infra/run.mjs infra/docs/access-matrix.mjs`: writes docs/access-matrix.md from the matrix that the tests try. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from '../node/project-root.mjs';

const SOURCE = join(projectRoot, 'tests', 'support', 'tenancy', 'field-access.json');
const TARGET = join(projectRoot, 'docs', 'access-matrix.md');
const PHASES = ['draft', 'published', 'closed', 'evaluated'];
const WORDS = {
  nobody: 'nobody signed in',
  rival: 'another supplier',
  bidder: 'the bidder',
  other: 'another authority',
  own: 'the authority',
};

const line = (cells) => `| ${cells.join(' | ')} |`;
const table = (headings, rows) => [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');

const seenBy = (viewers) => {
  if (viewers.length === 0) return '–';
  return viewers.length === Object.keys(WORDS).length ? 'everybody' : viewers.map((name) => WORDS[name]).join(', ');
};

/** The page as it should read. */
export function accessMatrix() {
  const { rules, fields, carried } = JSON.parse(readFileSync(SOURCE, 'utf8'));
  const byRule = (type) =>
    Object.keys(rules).map((rule) => [rule, Object.keys(fields[type]).filter((field) => fields[type][field] === rule)]);
  const rows = Object.keys(fields).flatMap((type) =>
    byRule(type)
      .filter(([, names]) => names.length > 0)
      .map(([rule, names]) => [
        `\`${type}\``,
        names.map((name) => `\`${name}\``).join(' '),
        rules[rule].words,
        ...PHASES.map((phase) => seenBy(rules[rule][phase])),
      ]),
  );
  return [
    '# Who sees what, field by field',
    'Written by `node infra/run.mjs infra/docs/access-matrix.mjs`; change `tests/support/tenancy/field-access.json` instead. The tests in `tests/integration/tenancy-fields.int-spec.ts` try each field as each viewer in each phase of a tender, once with both layers and once with the rules of the use cases and queries alone; a field that is not here fails them.',
    'The viewers are nobody, another supplier, the bidder, another authority and the authority whose tender it is. What may not be seen looks like what does not exist.',
    table(['type', 'fields', 'who sees them', ...PHASES], rows),
    '## What is seen with the field that carries it',
    'These have no way to them of their own.',
    Object.entries(carried)
      .map(([type, names]) => `- \`${type}\`: ${names.map((name) => `\`${name}\``).join(' ')}`)
      .join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

if (import.meta.main) writeFileSync(TARGET, accessMatrix());
