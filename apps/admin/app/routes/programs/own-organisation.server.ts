import { ask } from '../../session/api.server';
import { OrganisationsWithProgramsDocument } from './programs.document';

/** The organisation whose programs are meant: the one in the address, else the person's first. */
export async function ownOrganisation(request: Request, wanted: string | null) {
  const { viewer } = await ask(OrganisationsWithProgramsDocument, {}, request);
  const organisations = viewer?.organisations ?? [];
  const organisation = wanted === null ? organisations[0] : organisations.find(({ id }) => id === wanted);
  if (!organisation) throw new Response(null, { status: 404 });
  return { organisation, others: organisations.filter(({ id }) => id !== organisation.id) };
}
