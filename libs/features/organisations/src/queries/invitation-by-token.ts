import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { secretHash } from '@commonweal/auth';
import { readAs, type Role } from '@commonweal/persistence';

/** What whoever has an invitation's token may know of it. */
export interface InvitationSeen {
  readonly tenantId: string;
  readonly id: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly expiresAt: string;
  readonly isOpen: boolean;
  readonly organisation: string;
  readonly kind: 'AUTHORITY' | 'SUPPLIER';
  readonly inviter: string;
}

const BY_TOKEN = `select tenant_id as "tenantId", id, email, roles, expires_at as "expiresAt", is_open as "isOpen",
  organisation, kind, inviter from invitation_by_token(?)`;

/** Invitations by the token of their mail, for whoever has it. */
@Injectable()
export class InvitationByToken {
  constructor(private readonly em: EntityManager) {}

  async find(token: string): Promise<InvitationSeen | null> {
    const hash = secretHash(token.trim());
    const [seen] = await readAs(this.em, null, (em) => em.execute<InvitationSeen[]>(BY_TOKEN, [hash]));
    return seen ?? null;
  }
}
