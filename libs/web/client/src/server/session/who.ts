import { ApiFailure } from '../../api/api-failure.js';
import { execute } from '../../api/execute.js';
import { WhoDocument } from '../../documents/who.document.js';
import type { WhoQuery } from '../../generated/graphql.js';
import { type Look, lookOf } from '../../theme/look.js';
import type { AppCookies } from './app-cookies.js';
import { apiFor, isUnauthenticated } from './ask-api.js';
import { actingToken, assistanceOver, isAssistance } from './assistance.js';

/** The person signed in, as the top of each page names them. */
export interface Who {
  readonly name: string;
  /** The names of the organisations the person acts for. */
  readonly organisations: readonly string[];
  /** The authority whose pages these are: the first that the person acts for. */
  readonly authority: { readonly id: string; readonly name: string } | null;
  /** Whether the person acts for an authority, which this session may not until it has a second step. */
  readonly needsSecondStep: boolean;
  /** How that authority's pages look. */
  readonly look: Look | null;
  /** For whom the person acts, in an assisted session. */
  readonly helping: Helping | null;
}

/** An assisted session under way. */
export interface Helping {
  readonly person: string;
  readonly organisation: string;
  readonly endsAt: string;
}

/**
 * Who is signed in; null for a visitor, and for somebody whose session has ended. Who helped somebody until a moment ago is
 * told that it is over. While the API cannot be reached the page still says what is wrong, only without a name.
 */
export async function whoIs(request: Request, cookies: AppCookies): Promise<Who | null> {
  const token = await actingToken(cookies, request);
  if (token === null) return null;
  try {
    const { viewer } = await execute(WhoDocument, {}, apiFor(request, token));
    return viewer && whoOf(viewer);
  } catch (error) {
    if (isAssistance(token) && isUnauthenticated(error)) throw await assistanceOver(cookies);
    if (error instanceof ApiFailure) return null;
    throw error;
  }
}

type Viewer = NonNullable<WhoQuery['viewer']>;

function whoOf({ person, organisations, secondFactorMissing, onBehalfOf }: Viewer): Who {
  const authority = organisations.find(({ kind }) => kind === 'AUTHORITY') ?? null;
  return {
    name: person.name,
    organisations: organisations.map(({ name }) => name),
    needsSecondStep: secondFactorMissing,
    authority: authority && { id: authority.id, name: authority.name },
    look: authority && lookOf(authority),
    helping: onBehalfOf && {
      person: onBehalfOf.person?.name ?? '',
      organisation: onBehalfOf.organisation.name,
      endsAt: onBehalfOf.endsAt,
    },
  };
}
