export { changeAbout, changeDeclarations, changeList, changePlaces } from './change-profile.js';
export { type CodeChoices, lookUpCodes } from './look-up-codes.js';
export { accept, invitation, mailbox, registerOrganisation } from './joining.js';
export type { OrganisationApp } from './organisation-app.js';
export { changePerson, invite, inviting, ownOrganisations, people, person, revoke } from './people.js';
export { editableProfile, profile } from './profile.js';
export { changeWork, workWanted } from './work.js';
