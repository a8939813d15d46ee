import { Module } from '@nestjs/common';

import { OrganisationsById } from './queries/organisations-by-id.js';
import { ThemesById } from './queries/themes-by-id.js';
import { RegisterSupplier } from './use-cases/register-supplier.js';
import { SaveTheme } from './use-cases/save-theme.js';

const verbs = [RegisterSupplier, SaveTheme, OrganisationsById, ThemesById];

/** Organisations. */
@Module({ providers: verbs, exports: verbs })
export class OrganisationsModule {}
