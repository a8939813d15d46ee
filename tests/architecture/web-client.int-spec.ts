import { globSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

const sources = (pattern: string) =>
  globSync(pattern, { exclude: (path) => /node_modules|\.react-router|\/build\/|\.spec\./.test(String(path)) });

/** GraphiQL, where people write documents themselves. */
const EXPLORER = /^apps\/admin\/app\/routes\/explorer\//;

describe('the web apps', () => {
  const files = sources('apps/{admin,portal}/app/**/*.{ts,tsx}').filter((file) => !EXPLORER.test(file));

  it('ask the API through the typed client only', () => {
    expect(files.length).toBeGreaterThan(50);
    const others = files.filter((file) => /\bfetch\(/.test(readFileSync(file, 'utf8')));
    expect(others).toEqual([]);
  });

  it('make Word documents and PDFs on the server alone, so that no browser loads what makes them', () => {
    const makers = files.filter((file) => readFileSync(file, 'utf8').includes('@commonweal/documents/server'));
    expect(makers.length).toBeGreaterThan(1);
    expect(makers.filter((file) => !file.endsWith('.server.ts'))).toEqual([]);
    // What else the package has may be in a page: it must reach neither the writers nor the libraries that they use.
    const shared = sources('libs/web/documents/src/{index.ts,{model,strings,tender}/**/*.ts}');
    expect(shared.length).toBeGreaterThan(10);
    const reaching = /from '(docx|pdfkit|(\.\.?\/)+(word|pdf|server)\/)/;
    expect(shared.filter((file) => reaching.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it.each(['admin', 'portal'])('%s has its documents in the manifest that the API reads', (app) => {
    const manifest = readFileSync('apps/api/trusted-documents.json', 'utf8');
    const names = sources(`{apps/${app}/app,libs/web/{client,documents}/src/documents}/**/*.document.ts`).flatMap(
      (file) => [...readFileSync(file, 'utf8').matchAll(/^ {2}(?:query|mutation) (\w+)/gm)].map(([, name]) => name),
    );
    expect(names.length).toBeGreaterThan(1);
    expect(names.filter((name) => !manifest.includes(` ${name}`))).toEqual([]);
  });
});
