import { Module } from '@nestjs/common';

import { AuditTrail } from './queries/audit-trail.js';
import { LeafProofs } from './queries/leaf-proofs.js';
import { PublicHead } from './queries/public-head.js';

const questions = [AuditTrail, LeafProofs, PublicHead];

/** What was done, and the proof of it. */
@Module({ providers: questions, exports: questions })
export class AuditingModule {}
