import { ApiFailure } from '../../api/api-failure.js';
import { execute } from '../../api/execute.js';
import { WhoDocument } from '../../documents/who.document.js';
import { apiUrl } from '../settings.js';
import { type AppCookies, textIn } from './app-cookies.js';

/** The person signed in, as the top of each page names them. */
export interface Who {
  readonly name: string;
  /** The names of the organisations the person acts for. */
  readonly organisations: readonly string[];
}

/**
 * Who is signed in; null for a visitor, and for somebody whose session has ended. While the API cannot be reached the
 * page still says what is wrong, only without a name.
 */
export async function whoIs(request: Request, cookies: AppCookies): Promise<Who | null> {
  const token = await textIn(cookies.session, request);
  if (token === null) return null;
  try {
    const { viewer } = await execute(WhoDocument, {}, { url: apiUrl(process.env), token, signal: request.signal });
    return viewer && { name: viewer.person.name, organisations: viewer.organisations.map(({ name }) => name) };
  } catch (error) {
    if (error instanceof ApiFailure) return null;
    throw error;
  }
}
