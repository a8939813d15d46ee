import { ApiFailure, type TypedDocumentString, execute } from '@commonweal/client';
import { apiUrl } from '@commonweal/client/server';

/** Asks the API for public data, on behalf of one request. */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  request: Request,
): Promise<Data> {
  try {
    const { signal, headers } = request;
    return await execute(document, variables, {
      url: apiUrl(process.env),
      signal,
      forwardedFor: headers.get('x-forwarded-for'),
    });
  } catch (error) {
    if (error instanceof ApiFailure && isWrongAddress(error)) throw new Response(null, { status: 404 });
    if (!request.signal.aborted) console.error(error);
    throw new Response(null, { status: 503 });
  }
}

function isWrongAddress({ code }: ApiFailure): boolean {
  return code === 'BAD_USER_INPUT' || code === 'NOT_FOUND';
}
