import { Module } from '@nestjs/common';

import { AuditingModule } from '../auditing.module.js';
import { AuditEventResolver } from './audit-event.resolver.js';
import { BidTrailResolver, OrganisationTrailResolver, TenderTrailResolver } from './audit-trail.resolver.js';
import { ProofResolver } from './proof.resolver.js';

/** The part of the graph about what was done, and its proof. */
@Module({
  imports: [AuditingModule],
  providers: [AuditEventResolver, BidTrailResolver, OrganisationTrailResolver, ProofResolver, TenderTrailResolver],
})
export class AuditingGraphqlModule {}
