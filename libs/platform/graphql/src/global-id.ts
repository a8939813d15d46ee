import { badInput } from './bad-input.js';

export { toGlobalId } from '@commonweal/persistence';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const FORM = new RegExp(`^([A-Z][A-Za-z]+):(${UUID}):(${UUID})$`);

export interface GlobalId {
  readonly type: string;
  readonly tenantId: string;
  readonly id: string;
}

/** Takes an opaque id apart, if it is one. */
export function tryGlobalId(globalId: string): GlobalId | null {
  const [, type, tenantId, id] = FORM.exec(Buffer.from(globalId, 'base64url').toString()) ?? [];
  return type && tenantId && id ? { type, tenantId, id } : null;
}

/** Takes an opaque id apart. @throws a GraphQL BAD_USER_INPUT when it is not an id, or one of another type */
export function fromGlobalId(globalId: string, expectedType?: string): GlobalId {
  const taken = tryGlobalId(globalId);
  if (!taken || taken.type !== (expectedType ?? taken.type))
    throw badInput(`This is not the id of ${expectedType === undefined ? 'anything' : `a ${expectedType}`}`);
  return taken;
}
