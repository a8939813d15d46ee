import { Module } from '@nestjs/common';

import { AuditingModule } from '../auditing.module.js';
import { AuditEventResolver } from './audit-event.resolver.js';
import {
  AccountTrailResolver,
  ApiClientTrailResolver,
  BidTrailResolver,
  LotTrailResolver,
  TenderTrailResolver,
} from './audit-trail.resolver.js';
import { OrganisationTrailResolver } from './organisation-trail.resolver.js';
import { ProofResolver } from './proof.resolver.js';

/** The part of the graph about what was done, and its proof. */
@Module({
  imports: [AuditingModule],
  providers: [
    AccountTrailResolver,
    ApiClientTrailResolver,
    AuditEventResolver,
    BidTrailResolver,
    LotTrailResolver,
    OrganisationTrailResolver,
    ProofResolver,
    TenderTrailResolver,
  ],
})
export class AuditingGraphqlModule {}
