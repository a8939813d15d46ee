import { Module } from '@nestjs/common';

import { AssistedSessions } from './queries/assisted-sessions.js';
import { EndAssistedSession } from './use-cases/end-assisted-session.js';
import { StartAssistedSession } from './use-cases/start-assisted-session.js';

const verbs = [StartAssistedSession, EndAssistedSession, AssistedSessions];

/** Acting for people who cannot do it themselves. */
@Module({ providers: verbs, exports: verbs })
export class AssistanceModule {}
