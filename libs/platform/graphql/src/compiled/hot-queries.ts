import type { DocumentNode, GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

type Query = CompiledQuery['query'];

/** How often a document must have been asked before it is worth compiling, and how many are kept compiled. */
const HOT_AFTER = 3;
const MOST = 200;

/** Documents that are asked again and again, compiled to functions; the least recently compiled one goes first. */
export class HotQueries {
  readonly #asked = new WeakMap<DocumentNode, number>();
  readonly #compiled = new Map<DocumentNode, Map<string | null, Query | null>>();

  /** @returns the compiled operation; null while the document is not hot, or when it cannot be compiled */
  find(schema: GraphQLSchema, document: DocumentNode, operationName: string | null): Query | null {
    const operations = this.#compiled.get(document) ?? this.#grownHot(document);
    if (!operations) return null;
    const known = operations.get(operationName);
    if (known !== undefined) return known;
    const compiled = compileQuery(schema, document, operationName ?? undefined);
    const query = isCompiledQuery(compiled) ? compiled.query : null;
    operations.set(operationName, query);
    return query;
  }

  #grownHot(document: DocumentNode): Map<string | null, Query | null> | null {
    const asked = (this.#asked.get(document) ?? 0) + 1;
    this.#asked.set(document, asked);
    if (asked < HOT_AFTER) return null;
    const [oldest] = this.#compiled.keys();
    if (oldest && this.#compiled.size >= MOST) this.#compiled.delete(oldest);
    const operations = new Map<string | null, Query | null>();
    this.#compiled.set(document, operations);
    return operations;
  }
}
