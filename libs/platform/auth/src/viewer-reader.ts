import { Injectable } from '@nestjs/common';

import { AssistanceReader, isAssistanceBearer } from './assistance/assistance-reader.js';
import { ClientReader } from './clients/client-reader.js';
import { isClientBearer } from './clients/client-secret.js';
import { SessionReader } from './session-reader.js';
import type { Viewer } from './viewer.js';

/** Tells who is asking by the secret they bring: of a session, of an assisted one, of a program, or of nobody. */
@Injectable()
export class ViewerReader {
  constructor(
    private readonly sessions: SessionReader,
    private readonly clients: ClientReader,
    private readonly assistance: AssistanceReader,
  ) {}

  viewer(bearer: string): Promise<Viewer | null> {
    if (isAssistanceBearer(bearer)) return this.assistance.viewer(bearer);
    return isClientBearer(bearer) ? this.clients.viewer(bearer) : this.sessions.viewer(bearer);
  }
}
