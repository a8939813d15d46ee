import ts from 'typescript';

import {
  crossed,
  declarationOf,
  inEnglish,
  isCalledOn,
  isLiteral,
  isTopLevel,
  loopedOver,
  nameOfCallee,
  returnsOf,
} from './declared.spec-support.js';
import { type Callee, everyNode, type Program } from './program.spec-support.js';

/** What stands in a sentence where a value is filled in. */
export const HOLE = '\uE000';
const MOST = 40;

/** The sentences an expression may give; none where it only passes on what others said. */
export class Texts {
  readonly #known = new Map<ts.Node, readonly string[]>();

  constructor(private readonly program: Program) {}

  of(node: ts.Expression | undefined): readonly string[] {
    if (!node) return [];
    const known = this.#known.get(node);
    if (known) return known;
    // What leads back to itself adds nothing.
    this.#known.set(node, []);
    const found = [...new Set(this.#simple(node) ?? this.#joined(node) ?? this.#looked(node))].slice(0, 200);
    this.#known.set(node, found);
    return found;
  }

  #simple(node: ts.Expression): readonly string[] | null {
    if (ts.isStringLiteralLike(node)) return [node.text];
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
      return this.of(node.expression);
    if (ts.isConditionalExpression(node)) return [...this.of(node.whenTrue), ...this.of(node.whenFalse)];
    return null;
  }

  #joined(node: ts.Expression): readonly string[] | null {
    if (ts.isTemplateExpression(node))
      return node.templateSpans.reduce<readonly string[]>(
        (sofar, { expression, literal }) =>
          crossed(
            sofar,
            this.#filled(expression).map((text) => text + literal.text),
          ),
        [node.head.text],
      );
    if (!ts.isBinaryExpression(node)) return null;
    const { left, right, operatorToken } = node;
    if (operatorToken.kind === ts.SyntaxKind.PlusToken) return crossed(this.#filled(left), this.#filled(right));
    return [...this.of(left), ...this.of(right)];
  }

  /** Words of ours that fill a place; a hole where they are not ours, or too many. */
  #filled(node: ts.Expression): readonly string[] {
    const texts = this.of(node);
    return texts.length === 0 || texts.length > MOST ? [HOLE] : texts.map((text) => (text === '' ? HOLE : text));
  }

  #looked(node: ts.Expression): readonly string[] {
    if (ts.isIdentifier(node)) return this.#named(node);
    if (ts.isCallExpression(node)) return this.#called(node);
    if (ts.isElementAccessExpression(node)) return this.#table(node.expression);
    if (ts.isArrowFunction(node)) return this.#given(node);
    return [];
  }

  #named(name: ts.Identifier): readonly string[] {
    const declared = declarationOf(name);
    if (declared && ts.isParameter(declared)) return this.#argument(declared);
    if (declared && ts.isBindingElement(declared)) return this.#bound(declared, name);
    if (declared && ts.isVariableDeclaration(declared)) return this.of(declared.initializer);
    return this.#elsewhere(name).flatMap(({ initializer }) => this.of(initializer));
  }

  /** A constant of another file, by a name that nobody shares. */
  #elsewhere(name: ts.Identifier): readonly ts.VariableDeclaration[] {
    const found = (this.program.constants.get(name.text) ?? []).filter(isTopLevel);
    return found.length === 1 ? found : [];
  }

  /** A parameter is whatever callers give for it. */
  #argument(parameter: ts.ParameterDeclaration): readonly string[] {
    const fallback = this.of(parameter.initializer);
    const callee = parameter.parent;
    const name = nameOfCallee(callee);
    if (name === null) return fallback;
    const at = callee.parameters.indexOf(parameter);
    return [...fallback, ...this.#callsOf(callee, name).flatMap((call) => this.of(call.arguments[at]))];
  }

  /** Methods are called on something, functions are not; what has a namesake is called in its own file. */
  #callsOf(callee: ts.SignatureDeclaration, name: string): readonly ts.CallExpression[] {
    const isMethod = ts.isMethodDeclaration(callee);
    const isAlone = (this.program.functions.get(name) ?? []).length === 1;
    const isReached = (call: ts.CallExpression) => (isMethod ? isCalledOn(callee, call) : isAlone);
    return (this.program.calls.get(name) ?? []).filter(
      (call) =>
        ts.isPropertyAccessExpression(call.expression) === isMethod &&
        (isReached(call) || call.getSourceFile() === callee.getSourceFile()),
    );
  }

  /** A part of a row of a table of ours. */
  #bound(element: ts.BindingElement, { text: name }: ts.Identifier): readonly string[] {
    const fallback = this.of(element.initializer);
    const owner = element.parent.parent;
    if (ts.isVariableDeclaration(owner)) {
      const source = owner.initializer ?? loopedOver(owner);
      return [...fallback, ...(source ? this.#part(source, { element, name }) : [])];
    }
    return [...fallback, ...this.#handedOver(owner, { element, name })];
  }

  /** A part of an object that callers hand over. */
  #handedOver(owner: ts.Node, part: Part): readonly string[] {
    if (!ts.isParameter(owner)) return [];
    const name = nameOfCallee(owner.parent);
    if (name === null) return this.#ofRow(owner, part);
    const at = owner.parent.parameters.indexOf(owner);
    return this.#callsOf(owner.parent, name).flatMap((call) => {
      const argument = call.arguments[at];
      return argument && isLiteral(argument) ? this.#member(argument, part) : [];
    });
  }

  /** `TABLE.find(([pattern, text]) => …)` */
  #ofRow(owner: ts.ParameterDeclaration, part: Part): readonly string[] {
    const call = owner.parent.parent;
    if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return [];
    return this.#part(call.expression.expression, part);
  }

  #part(source: ts.Expression, part: Part): readonly string[] {
    const tables = this.#tables(source);
    return tables.flatMap((table) => this.#members(table, part));
  }

  #members(table: ts.Node, part: Part): readonly string[] {
    const rows = everyNode(table).filter(
      (node) => ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node),
    );
    return rows.flatMap((row) => this.#member(row as ts.Expression, part));
  }

  #member(row: ts.Expression, { element, name }: Part): readonly string[] {
    if (ts.isArrayLiteralExpression(row) && ts.isArrayBindingPattern(element.parent))
      return this.of(row.elements[element.parent.elements.indexOf(element)]);
    if (!ts.isObjectLiteralExpression(row) || !ts.isObjectBindingPattern(element.parent)) return [];
    const key = element.propertyName?.getText() ?? name;
    return row.properties.flatMap((property) =>
      ts.isPropertyAssignment(property) && property.name.getText() === key ? this.of(property.initializer) : [],
    );
  }

  #table(source: ts.Expression): readonly string[] {
    return this.#tables(source).flatMap((table) => inEnglish(table).flatMap((node) => this.#cell(node)));
  }

  #cell(node: ts.Node): readonly string[] {
    if (ts.isPropertyAssignment(node)) return this.of(node.initializer);
    return ts.isArrayLiteralExpression(node) ? node.elements.flatMap((each) => this.of(each)) : [];
  }

  /** The constants that an expression begins with. */
  #tables(source: ts.Expression): ts.Node[] {
    if (isLiteral(source)) return [source];
    const [first] = everyNode(source).filter(ts.isIdentifier);
    if (!first) return [];
    const declared = declarationOf(first);
    if (declared && !ts.isVariableDeclaration(declared)) return [];
    const constants = declared ? [declared] : this.#elsewhere(first);
    const functions = (this.program.functions.get(first.text) ?? []).filter(
      (each) => each.getSourceFile() === first.getSourceFile(),
    );
    const initializers = constants.map(({ initializer }) => initializer);
    return [...initializers, ...functions.map(({ body }) => body)].filter((each) => each !== undefined);
  }

  #called(call: ts.CallExpression): readonly string[] {
    const name = ts.isPropertyAccessExpression(call.expression) ? null : call.expression.getText();
    const callees = name === null ? [] : (this.program.functions.get(name) ?? []);
    return callees.length === 1 ? callees.flatMap((callee) => this.#given(callee)) : [];
  }

  #given({ body }: Callee): readonly string[] {
    if (!body) return [];
    if (!ts.isBlock(body)) return this.of(body);
    return returnsOf(body).flatMap(({ expression }) => this.of(expression));
  }
}

type Part = Readonly<{ element: ts.BindingElement; name: string }>;
