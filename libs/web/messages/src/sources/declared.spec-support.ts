import ts from 'typescript';

import { everyNode } from './program.spec-support.js';

/** What a function gives back, but for what functions within it give. */
export function returnsOf(body: ts.Block): ts.ReturnStatement[] {
  const found: ts.ReturnStatement[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isReturnStatement(node)) found.push(node);
    if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit);
  };
  ts.forEachChild(body, visit);
  return found;
}

/** `rows` of `for (const row of rows)`. */
export const loopedOver = (owner: ts.VariableDeclaration): ts.Expression | undefined => {
  const loop = owner.parent.parent;
  return ts.isForOfStatement(loop) ? loop.expression : undefined;
};

/** The name that callers call a function by; null where nobody can. */
export function nameOfCallee(callee: ts.SignatureDeclaration): string | null {
  if (ts.isFunctionDeclaration(callee) || ts.isMethodDeclaration(callee)) return callee.name?.getText() ?? null;
  const { parent } = callee;
  return ts.isVariableDeclaration(parent) ? parent.name.getText() : null;
}

type Declared = ts.ParameterDeclaration | ts.BindingElement | ts.VariableDeclaration;

/** The nearest declaration of a name, going outwards. */
export function declarationOf(name: ts.Identifier): Declared | null {
  for (let scope: ts.Node = name.parent; scope; scope = scope.parent) {
    const found = declaredIn(scope).find((each) => each.name.getText() === name.text);
    if (found) return found;
  }
  return null;
}

function declaredIn(scope: ts.Node): Declared[] {
  if (ts.isFunctionLike(scope)) return scope.parameters.flatMap((each) => spread(each));
  if (ts.isForOfStatement(scope) && ts.isVariableDeclarationList(scope.initializer))
    return scope.initializer.declarations.flatMap((each) => spread(each));
  if (!ts.isBlock(scope) && !ts.isSourceFile(scope)) return [];
  return scope.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations.flatMap((each) => spread(each)));
}

function spread(declared: Declared): Declared[] {
  if (ts.isIdentifier(declared.name)) return [declared];
  return declared.name.elements.flatMap((each) => (ts.isBindingElement(each) ? spread(each) : []));
}

/** Whether a call may be of this method, and not of a namesake: it is on something else, in a file that names the class. */
export const isCalledOn = ({ parent }: ts.MethodDeclaration, call: ts.CallExpression): boolean =>
  ts.isPropertyAccessExpression(call.expression) &&
  call.expression.expression.kind !== ts.SyntaxKind.ThisKeyword &&
  ts.isClassLike(parent) &&
  call.getSourceFile().text.includes(parent.name?.text ?? '');

/** A table without what it says in Welsh. */
export const inEnglish = (table: ts.Node): ts.Node[] => everyNode(table, (node) => !isWelsh(node));

const isWelsh = (node: ts.Node): boolean => ts.isPropertyAssignment(node) && /^'?cy\b/.test(node.name.getText());

/** Whether a constant belongs to its file, not to a function. */
export const isTopLevel = (node: ts.VariableDeclaration): boolean => ts.isSourceFile(node.parent.parent.parent);

/** A table or a row that is written down. */
export const isLiteral = (node: ts.Node): boolean =>
  ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node);

/** Each beginning with each end. */
export const crossed = (heads: readonly string[], tails: readonly string[]): string[] =>
  heads.flatMap((head) => tails.map((tail) => head + tail)).slice(0, 500);
