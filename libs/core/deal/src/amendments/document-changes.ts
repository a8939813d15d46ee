import type { Fault } from '@commonweal/result';

import { MOST_DOCUMENTS } from '../documents/document-types.js';
import type { ContentDocument } from './tender-content.js';

/** What an amendment does with documents. */
export interface DocumentMoves {
  /** New ones, behind the others. */
  readonly add: readonly ContentDocument[];
  /** Each takes the place of the one that it `replaces`. */
  readonly exchange: readonly ContentDocument[];
  /** Ids of those that go. */
  readonly withdraw: readonly string[];
}

/**
 * The list that follows: what is exchanged keeps its place, what is new comes last.
 *
 * @example documentsAfter([a], { add: [c], exchange: [{ ...b, replaces: a.id }], withdraw: [] }) // [b, c]
 */
export function documentsAfter(
  before: readonly ContentDocument[],
  { add, exchange, withdraw }: DocumentMoves,
): ContentDocument[] {
  const newer = new Map(exchange.map((document) => [document.replaces, document]));
  return [
    ...before.filter(({ id }) => !withdraw.includes(id)).map((document) => newer.get(document.id) ?? document),
    ...add,
  ];
}

/** The ids of documents that a version lists and the one after it does not; those of which one of the two says nothing stand. */
export const endedDocuments = (
  before: readonly ContentDocument[] | undefined,
  after: readonly ContentDocument[] | undefined,
): string[] =>
  before && after ? before.map(({ id }) => id).filter((id) => after.every((document) => document.id !== id)) : [];

/** A move by its place in what was sent. */
export interface DocumentTarget {
  readonly path: string;
  readonly id: string;
}

const NOT_THERE = 'There is no such document in the tender as it will stand: look at the list again';
const TWICE = 'A document is exchanged or withdrawn once: choose one of the two';

/** Why documents cannot be exchanged or withdrawn: only those that stand can be, and each once. */
export const targetFaults = (targets: readonly DocumentTarget[], standing: readonly ContentDocument[]): Fault[] =>
  targets.flatMap(({ path, id }, at) => {
    if (standing.every((document) => document.id !== id)) return [{ path, message: NOT_THERE }];
    return targets.findIndex((each) => each.id === id) === at ? [] : [{ path, message: TWICE }];
  });

/** A list longer than a tender can have is not read at all. */
export const tooManyFaults = (lengths: Readonly<Record<string, number>>): Fault[] =>
  Object.entries(lengths).flatMap(([path, length]) => (length > MOST_DOCUMENTS ? [{ path, message: TOO_MANY }] : []));

const TOO_MANY = `A tender has at most ${MOST_DOCUMENTS} documents: withdraw one, or put several into one file`;
