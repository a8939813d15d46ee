import type { Viewer } from '@commonweal/auth';

import type { GlobalId } from './global-id.js';

/** Loads things of one type for `node(id:)`; each feature gives one for each of its types. */
export interface NodeSource {
  readonly type: string;
  /** @returns the thing, or null when it does not exist or the viewer may not see it */
  readonly load: (id: GlobalId, viewer: Viewer | null) => Promise<object | null>;
}

/** Every type that `node(id:)` can give, collected from the features at start. */
export class NodeRegistry {
  readonly #sources = new Map<string, NodeSource['load']>();

  add(sources: readonly NodeSource[]): void {
    for (const { type, load } of sources) {
      if (this.#sources.has(type)) throw new Error(`Two sources give ${type}`);
      this.#sources.set(type, load);
    }
  }

  async load(id: GlobalId, viewer: Viewer | null): Promise<object | null> {
    const thing = await this.#sources.get(id.type)?.(id, viewer);
    return thing ? Object.assign(thing, { __typename: id.type }) : null;
  }
}
