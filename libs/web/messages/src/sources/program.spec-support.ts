import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import ts from 'typescript';

export const ROOT = join(import.meta.dirname, '../../../../..');

/** A function, by the name that callers call it by. */
export type Callee = ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression | ts.MethodDeclaration;

/** What the parsed sources have, by name. Names are enough: the product gives one name one meaning. */
export interface Program {
  readonly files: readonly ts.SourceFile[];
  readonly constants: ReadonlyMap<string, readonly ts.VariableDeclaration[]>;
  readonly functions: ReadonlyMap<string, readonly Callee[]>;
  readonly calls: ReadonlyMap<string, readonly ts.CallExpression[]>;
}

const SOURCES = ['libs/{core,features,platform,web}/*/src/**/*.{ts,tsx}', 'apps/{admin,portal}/app/**/*.{ts,tsx}'];
const NO_SOURCE = /\.(spec|spec-support|gen|d)\.tsx?$|\/(generated|strings)\//;

/** Parses everything whose sentences may reach a page. */
export function program(): Program {
  const files = globSync(SOURCES, { cwd: ROOT })
    .filter((path) => !NO_SOURCE.test(path))
    .sort()
    .map((path) => ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.Latest, true));
  return indexed(files);
}

/** The same of sources given as text, for tests of the search itself. */
export const programOf = (text: string): Program =>
  indexed([ts.createSourceFile('given.ts', text, ts.ScriptTarget.Latest, true)]);

function indexed(files: readonly ts.SourceFile[]): Program {
  const constants = new Map<string, ts.VariableDeclaration[]>();
  const functions = new Map<string, Callee[]>();
  const calls = new Map<string, ts.CallExpression[]>();
  for (const node of files.flatMap((file) => everyNode(file))) {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) add(constants, node.name.text, node);
    const callee = calleeOf(node);
    if (callee) add(functions, callee.name, callee.node);
    if (ts.isCallExpression(node)) add(calls, calledName(node), node);
  }
  return { files, constants, functions, calls };
}

function add<T>(map: Map<string, T[]>, name: string, one: T): void {
  const list = map.get(name);
  if (list) list.push(one);
  else map.set(name, [one]);
}

/** The node and all below it, but for what is left out with all below that. */
export function everyNode(node: ts.Node, isWanted: (node: ts.Node) => boolean = () => true): ts.Node[] {
  const below: ts.Node[] = [];
  const visit = (each: ts.Node): void => {
    if (!isWanted(each)) return;
    below.push(each);
    ts.forEachChild(each, visit);
  };
  visit(node);
  return below;
}

function calleeOf(node: ts.Node): { readonly name: string; readonly node: Callee } | null {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node))
    return node.name ? { name: node.name.getText(), node } : null;
  if (!ts.isVariableDeclaration(node) || !node.initializer) return null;
  return isFunction(node.initializer) ? { name: node.name.getText(), node: node.initializer } : null;
}

const isFunction = (node: ts.Expression): node is ts.ArrowFunction | ts.FunctionExpression =>
  ts.isArrowFunction(node) || ts.isFunctionExpression(node);

/** `fail` of `fail(…)`, `refuse` of `ledger.refuse(…)`. */
export const calledName = ({ expression }: ts.CallExpression): string =>
  ts.isPropertyAccessExpression(expression) ? expression.name.getText() : expression.getText();

/** Where a node stands, for whoever has to mend it. */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${relative('.', file.fileName)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
