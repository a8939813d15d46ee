/** `node infra/run.mjs infra/docs/access-matrix.mjs`: writes docs/access-matrix.md from the matrix that the tests try. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from '../node/project-root.mjs';

const SOURCE = join(projectRoot, 'tests', 'support', 'tenancy', 'field-access.json');
const ROLES = join(projectRoot, 'tests', 'support', 'tenancy', 'role-access.json');
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

const asCells = (all, allowed) => all.map((role) => (allowed.includes(role) ? 'yes' : '–'));

/** Which role changes what. */
function roleMatrix() {
  const { roles, mutations, anybody } = JSON.parse(readFileSync(ROLES, 'utf8'));
  const ofKind = (kind) =>
    table(
      ['mutation', ...roles[kind].map((role) => role.toLowerCase())],
      Object.entries(mutations)
        .filter(([, byKind]) => byKind[kind])
        .map(([name, byKind]) => [`\`${name}\``, ...asCells(roles[kind], byKind[kind])]),
    );
  return [
    '## Who changes what',
    'From `tests/support/tenancy/role-access.json`; `tests/integration/roles.int-spec.ts` tries each mutation in each role, and a mutation that is not there fails it. Whoever acts for the organisation in another role is told which roles would do; a stranger finds nothing. Whoever acts for an authority bids for nothing that it buys.',
    'For an authority:',
    ofKind('AUTHORITY'),
    'For a supplier:',
    ofKind('SUPPLIER'),
    'Without a role:',
    Object.entries(anybody)
      .map(([name, who]) => `- \`${name}\`: ${who}`)
      .join('\n'),
  ];
}

/** The page as it should read. */
export function accessMatrix() {
  const { rules, fields, carried, watched } = JSON.parse(readFileSync(SOURCE, 'utf8'));
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
    '# Who sees what, field by field; who changes what',
    'Written by `node infra/run.mjs infra/docs/access-matrix.mjs`; change `tests/support/tenancy/field-access.json` instead. The tests in `tests/integration/tenancy-fields.int-spec.ts` try each field as each viewer in each phase of a tender, once with both layers and once with the rules of the use cases and queries alone; a field that is not here fails them.',
    'The viewers are nobody, another supplier, the bidder, another authority and the authority whose tender it is. What may not be seen looks like what does not exist.',
    table(['type', 'fields', 'who sees them', ...PHASES], rows),
    '## What is seen with the field that carries it',
    'These have no way to them of their own.',
    Object.entries(carried)
      .map(([type, names]) => `- \`${type}\`: ${names.map((name) => `\`${name}\``).join(' ')}`)
      .join('\n'),
    '## What can be watched',
    'Each answer is read as a query would read it at that moment, by whoever watches.',
    Object.entries(watched)
      .map(([field, who]) => `- \`Subscription\` \`${field}\`: ${who}`)
      .join('\n'),
    ...roleMatrix(),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

if (import.meta.main) writeFileSync(TARGET, accessMatrix());
