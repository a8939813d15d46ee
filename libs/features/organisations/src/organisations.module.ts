import { Module } from '@nestjs/common';

import { OrganisationsById } from './queries/organisations-by-id.js';
import { RegisterSupplier } from './use-cases/register-supplier.js';

const verbs = [RegisterSupplier, OrganisationsById];

/** Organisations. */
@Module({ providers: verbs, exports: verbs })
export class OrganisationsModule {}
