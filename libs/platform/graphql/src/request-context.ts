import DataLoader from 'dataloader';

import type { Viewer } from '@commonweal/auth';

import { unauthenticated } from './bad-input.js';

/** Loads many keys at once, as far as the viewer may see what they stand for. */
export type Batch<V> = (keys: readonly string[], viewer: Viewer | null) => Promise<(V | Error)[]>;

/** Where a request comes from, as far as it says. */
export interface Caller {
  /** The network address of the person's device; a proxy's, where it is not trusted to tell. */
  readonly address: string;
  readonly userAgent: string;
}

/** What one GraphQL request knows: who asks, and the batches it has under way. */
export class RequestContext {
  readonly #loaders = new Map<unknown, DataLoader<string, unknown>>();
  #isSettled = false;

  constructor(
    readonly viewer: Viewer | null,
    readonly token: string | null,
    readonly caller: Caller,
  ) {}

  /** @throws a GraphQL UNAUTHENTICATED when nobody is signed in */
  signedIn(): Viewer {
    if (!this.viewer) throw unauthenticated();
    return this.viewer;
  }

  /** Says that what is watched will not change any more: a stream of answers ends with this one. */
  settle(): void {
    this.#isSettled = true;
  }

  get isSettled(): boolean {
    return this.#isSettled;
  }

  /** Reads anew from here on. */
  forget(): void {
    this.#loaders.clear();
  }

  /**
   * Loads by key, many keys in one statement. What was loaded is remembered until `forget`.
   *
   * @param batch what loads the keys; the same function is the same batch within a request
   */
  load<V>(batch: Batch<V>, key: string): Promise<V> {
    const known = this.#loaders.get(batch);
    const loader =
      (known as DataLoader<string, V> | undefined) ?? new DataLoader<string, V>((keys) => batch(keys, this.viewer));
    if (!known) this.#loaders.set(batch, loader as DataLoader<string, unknown>);
    return loader.load(key);
  }
}
