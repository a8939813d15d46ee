import { ask } from '../../session/api.server';
import { ProgramDocument } from './program.document';

/** A program that the person may manage. @throws a 404 for any other */
export async function knownProgram(request: Request, id: string) {
  const { node } = await ask(ProgramDocument, { id }, request);
  if (node?.__typename !== 'ApiClient') throw new Response(null, { status: 404 });
  return node;
}
