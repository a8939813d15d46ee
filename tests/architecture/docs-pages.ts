import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folder of the checkout. */
export const root = resolve(import.meta.dirname, '../..');

/** A page of the documentation. */
export interface Page {
  /** Path from the root of the checkout. */
  readonly file: string;
  readonly text: string;
}

/** Reads the pages that match a pattern, in the order of their names. */
export const pages = (...patterns: readonly string[]): readonly Page[] =>
  patterns
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .sort()
    .map((file) => ({ file, text: readFileSync(resolve(root, file), 'utf8') }));

/** Every page that people write; benchmarks and screens are written by tools. */
export const writtenPages = (): readonly Page[] =>
  pages('README.md', 'CONTRIBUTING.md', 'docs/*.md', 'docs/{adr,how-to}/*.md');

/** What stands between the fences of one language, e.g. `graphql`. */
export const fenced = (text: string, language: string): readonly string[] =>
  [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, name, body = '']) =>
    name === language ? [body] : [],
  );
