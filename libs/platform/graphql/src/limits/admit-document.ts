import { type DocumentNode, GraphQLError, parse, visit } from 'graphql';

import { refusal } from '../refusal.js';
import { documentSize, FragmentCircleError, type Size } from './document-size.js';
import { LIMITS } from './operation-limits.js';
import { admitTexts } from './readable-text.js';

const NAMES = {
  depth: 'fields within fields',
  fields: 'fields',
  aliases: 'aliases',
  rootFields: 'fields at the top',
} as const;

/**
 * Lets a document of reasonable size through, before anything else looks at it: validation takes quadratic time on what
 * this refuses. What cannot be parsed passes; the parser says so in its turn.
 *
 * @throws a GraphQL COST_EXCEEDED or GRAPHQL_VALIDATION_FAILED
 */
export function admitDocument(text: string): void {
  const document = parsed(text);
  if (document) admitTexts(literals(document));
  if (document) for (const [what, size] of Object.entries(sizeOf(document))) admit(what as keyof Size, size);
}

function literals(document: DocumentNode): string[] {
  const texts: string[] = [];
  visit(document, { StringValue: ({ value }) => void texts.push(value) });
  return texts;
}

function admit(what: keyof Size, size: number): void {
  if (size > LIMITS[what])
    throw refusal('COST_EXCEEDED', `This operation has ${size} ${NAMES[what]}; at most ${LIMITS[what]} are allowed`);
}

function parsed(text: string): DocumentNode | null {
  try {
    return parse(text, { noLocation: true, maxTokens: LIMITS.tokens });
  } catch (error) {
    if (error instanceof GraphQLError && /contains more tha[nt] \d+ tokens/.test(error.message))
      throw refusal('COST_EXCEEDED', `This document has more than ${LIMITS.tokens} words and marks`);
    if (error instanceof RangeError) throw refusal('COST_EXCEEDED', 'The brackets of this document go too deep');
    return null;
  }
}

function sizeOf(document: DocumentNode): Size {
  try {
    return documentSize(document);
  } catch (error) {
    if (error instanceof FragmentCircleError) throw refusal('GRAPHQL_VALIDATION_FAILED', error.message);
    throw error;
  }
}
