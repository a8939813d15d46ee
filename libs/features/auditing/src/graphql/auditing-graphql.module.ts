import { Module } from '@nestjs/common';

import { AuditingModule } from '../auditing.module.js';
import { AuditEventResolver, TenderAuditResolver } from './audit-trail.resolver.js';
import { ProofResolver } from './proof.resolver.js';

/** The part of the graph about what was done, and its proof. */
@Module({ imports: [AuditingModule], providers: [AuditEventResolver, ProofResolver, TenderAuditResolver] })
export class AuditingGraphqlModule {}
