import { Module } from '@nestjs/common';

import { AuthorityDetailsById } from './queries/authority-details-by-id.js';
import { InvitationByToken } from './queries/invitation-by-token.js';
import { OrganisationsById } from './queries/organisations-by-id.js';
import { PeopleOfOrganisation } from './queries/people-of-organisation.js';
import { SupplierProfiles } from './queries/supplier-profiles.js';
import { ThemesById } from './queries/themes-by-id.js';
import { AcceptInvitation } from './use-cases/accept-invitation.js';
import { ChangeRoles } from './use-cases/change-roles.js';
import { EraseMyself } from './use-cases/erase-myself.js';
import { InvitePerson } from './use-cases/invite-person.js';
import { RegisterSupplier } from './use-cases/register-supplier.js';
import { RemoveMember } from './use-cases/remove-member.js';
import { RevokeInvitation } from './use-cases/revoke-invitation.js';
import { SaveAuthorityDetails } from './use-cases/save-authority-details.js';
import { SaveTheme } from './use-cases/save-theme.js';
import { UpdateSupplierProfile } from './use-cases/update-supplier-profile.js';

const queries = [
  ...[OrganisationsById, PeopleOfOrganisation, InvitationByToken, SupplierProfiles],
  ...[ThemesById, AuthorityDetailsById],
];
const verbs = [
  ...[RegisterSupplier, UpdateSupplierProfile, SaveTheme, SaveAuthorityDetails],
  ...[InvitePerson, AcceptInvitation, RevokeInvitation, ChangeRoles, RemoveMember, EraseMyself],
];

/** Organisations, who acts for them, what they tell of themselves. */
@Module({ providers: [...queries, ...verbs], exports: [...queries, ...verbs] })
export class OrganisationsModule {}
