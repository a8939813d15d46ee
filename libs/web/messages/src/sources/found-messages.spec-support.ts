import ts from 'typescript';

import { calledName, everyNode, placeOf, type Program } from './program.spec-support.js';
import { Texts } from './texts.spec-support.js';

/** One sentence that the source may say in a `message`, with a hole for each value that is filled in. */
export interface FoundMessage {
  readonly text: string;
  readonly place: string;
}

/** Every sentence that may become a `message`. */
export function foundMessages(program: Program): FoundMessage[] {
  const texts = new Texts(program);
  return program.files
    .flatMap((file) => everyNode(file))
    .flatMap((node) => {
      const said = saidBy(node);
      return said ? texts.of(said).map((text) => ({ text, place: placeOf(node) })) : [];
    })
    .filter(({ text }) => isSentence(text));
}

/** A name of a field or a value is none; what is put together of sentences alone says nothing itself. */
const isSentence = (text: string): boolean => / /.test(text) && /\p{L}/u.test(text);

/** The expression that a node makes a message of. */
function saidBy(node: ts.Node): ts.Expression | null {
  if (ts.isPropertyAssignment(node)) return node.name.getText() === 'message' ? node.initializer : null;
  if (ts.isShorthandPropertyAssignment(node)) return node.name.text === 'message' ? node.name : null;
  return keptBy(node) ?? null;
}

/** Words that are kept of what went wrong, and shown later. */
function keptBy(node: ts.Node): ts.Expression | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'PlatformUnavailable') return node.arguments?.[0];
  return ts.isCallExpression(node) && calledName(node) === 'failed' ? node.arguments[1] : undefined;
}
