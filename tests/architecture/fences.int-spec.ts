import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { beforeAll, describe, expect, it } from '@jest/globals';

import { folderViolations } from './folder-violations.js';
import { layerViolations } from './layer-violations.js';

const root = resolve(import.meta.dirname, '../..');
const env = { ...process.env, NX_DAEMON: 'false', NODE_OPTIONS: '' };
const run = (parameters: readonly string[], { cwd = root, input = '' } = {}) =>
  spawnSync(process.execPath, parameters, { cwd, env, input, encoding: 'utf8', maxBuffer: 2 ** 26 });

describe('the fence between layers', () => {
  const allowed = {
    file: 'libs/features/bidding/src/index.ts',
    text: `import { Tender } from '@commonweal/persistence';\nexport const used = Tender;\n`,
  };
  let broken: readonly (readonly string[])[];
  beforeAll(() => {
    run(['node_modules/nx/dist/bin/nx.js', 'show', 'projects']);
    const texts = JSON.stringify([...layerViolations, allowed]);
    const { stdout, stderr } = run(['tests/architecture/lint-texts.mjs'], { input: texts });
    expect(stderr).not.toContain('No cached ProjectGraph');
    broken = JSON.parse(stdout) as string[][];
  }, 120_000);

  it.each(layerViolations.map(({ name, rule }, at) => [name, rule, at] as const))('bites when %s', (_, rule, at) => {
    expect(broken[at]).toContainEqual(expect.stringContaining(rule));
  });

  it('lets a feature know persistence', () => {
    expect(broken.at(-1)).toEqual([]);
  });
});

describe('the fence between folders', () => {
  /** The names of the rules that the project breaks. */
  const cruise = (files: Readonly<Record<string, string>>): readonly string[] => {
    const project = mkdtempSync(join(tmpdir(), 'commonweal-fence-'));
    try {
      cpSync(join(root, 'tsconfig.base.json'), join(project, 'tsconfig.base.json'));
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(dirname(join(project, file)), { recursive: true });
        writeFileSync(join(project, file), text);
      }
      const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
      const rules = join(root, '.dependency-cruiser.cjs');
      const { stdout } = run([cruiser, '.', '--config', rules, '--output-type', 'json'], { cwd: project });
      const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
      return summary.violations.map(({ rule }) => rule.name);
    } finally {
      rmSync(project, { recursive: true, force: true });
    }
  };

  it.each(folderViolations.map(({ name, rule, files }) => [name, rule, files] as const))(
    'bites when %s',
    (_, rule, files) => {
      expect(cruise(files)).toContain(rule);
    },
    30_000,
  );

  it('lets a use case read an entity, and two entities refer to each other', () => {
    const entities = 'libs/persistence/src';
    const files = {
      [`${entities}/bid.entity.ts`]: `import { Tender } from './tender.entity.js';\nexport const Bid = () => Tender;\n`,
      [`${entities}/tender.entity.ts`]: `import { Bid } from './bid.entity.js';\nexport const Tender = () => Bid;\n`,
      'libs/features/bidding/src/use-cases/a.ts': `import { Bid } from '../../../../persistence/src/bid.entity.js';\nexport const a = Bid;\n`,
    };
    expect(cruise(files)).toEqual([]);
  }, 30_000);
});
