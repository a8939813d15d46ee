import { Module } from '@nestjs/common';

import { OrganisationsById } from './queries/organisations-by-id.js';
import { EraseMyself } from './use-cases/erase-myself.js';
import { RegisterSupplier } from './use-cases/register-supplier.js';
import { SignIn } from './use-cases/sign-in.js';
import { SignOut } from './use-cases/sign-out.js';

const verbs = [SignIn, SignOut, EraseMyself, RegisterSupplier, OrganisationsById];

/** People, organisations, sessions. */
@Module({ providers: verbs, exports: verbs })
export class OrganisationsModule {}
