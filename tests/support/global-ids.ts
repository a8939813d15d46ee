import { toGlobalId } from '../../libs/platform/graphql/src/global-id.js';

/** An organisation's id as the API writes it. */
export const organisationId = ({ id }: { readonly id: string }): string => toGlobalId('Organisation', { id });

/** A person's id as the API writes it. */
export const personId = ({ id }: { readonly id: string }): string => toGlobalId('Person', { id });
