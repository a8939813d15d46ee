// Writes what is generated from the SDL: the merged schema, the resolvers' types, the web client's documents.
// usage: npm run codegen [-- --check]     --check changes nothing and fails when a committed file is stale
import { copyFileSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { generate } from '@graphql-codegen/cli';

import { writeSchema } from './merge-schema.mjs';
import resolverTypes from './resolver-types.config.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const check = process.argv.includes('--check');
process.chdir(root);

const generated = () =>
  new Map(
    globSync(
      '{libs/**/types.gen.ts,libs/web/client/src/generated/**/*.{ts,json},apps/api/{schema.graphql,trusted-documents.json}}',
      {
        cwd: root,
        exclude: ['**/node_modules/**'],
      },
    ).map((file) => [file, readFileSync(join(root, file), 'utf8')]),
  );

const before = generated();
writeSchema(root, false);
await generate({ ...resolverTypes, silent: true }, true);
const clientFolder = join(root, 'libs/web/client');
const { default: client } = await import(pathToFileURL(join(clientFolder, 'codegen.ts')).href);
await generate({ ...client, cwd: clientFolder, silent: true }, true);
// The api knows the web apps' documents by their hashes, and nothing else of the web apps.
copyFileSync(
  join(clientFolder, 'src/generated/persisted-documents.json'),
  join(root, 'apps/api/trusted-documents.json'),
);

const stale = [...generated()].filter(([file, text]) => before.get(file) !== text).map(([file]) => file);
if (check && stale.length > 0) {
  for (const [file, text] of before) writeFileSync(join(root, file), text);
  console.error(`Generated files are stale; run \`npm run codegen\` and commit: ${stale.join(', ')}`);
  process.exitCode = 1;
} else {
  console.log(check ? 'Generated files are up to date.' : `Generated ${stale.length} changed files.`);
}
// A timer of the generator would hold the process open for ten seconds more.
process.exit();
