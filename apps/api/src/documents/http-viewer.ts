import { Injectable } from '@nestjs/common';

import { type Viewer, ViewerReader } from '@commonweal/auth';
import { bearer, type HttpRequest } from '@commonweal/graphql';

/** Who asks at an address of the api that is no operation of the graph. */
@Injectable()
export class HttpViewer {
  constructor(private readonly viewers: ViewerReader) {}

  /** @returns null for nobody, and for a program without this scope */
  async of(request: Pick<HttpRequest, 'headers'>, scope: string): Promise<Viewer | null> {
    const token = bearer(request);
    const viewer = token === null ? null : await this.viewers.viewer(token);
    return viewer?.client && !viewer.client.scopes.includes(scope) ? null : viewer;
  }
}
