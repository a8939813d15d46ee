import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { askForNobody, type Role } from '@commonweal/persistence';

import { newSecret, secretHash } from '../secret.js';
import type { Viewer } from '../viewer.js';

interface Row {
  readonly helper_id: string;
  readonly tenant_id: string;
  readonly session_id: string;
  readonly person_id: string;
  readonly roles: Role[];
  readonly helper_organisations: string[];
}

const FORM = /^cwa_[\w-]{43}$/;
const VIEWER = 'select to_json(v) from (select * from viewer_of_assistance($1)) v';

/** A secret that opens an assisted session. */
export const newAssistanceBearer = (): string => `cwa_${newSecret()}`;
export const isAssistanceBearer = (text: string): boolean => FORM.test(text);

/** Tells whose assisted session a secret belongs to, and whether it still stands, in one statement. */
@Injectable()
export class AssistanceReader {
  constructor(private readonly em: EntityManager) {}

  async viewer(bearer: string): Promise<Viewer | null> {
    const row = await askForNobody<Row>(this.em, { sql: VIEWER, values: [secretHash(bearer)] });
    if (!row) return null;
    const { helper_id: personId, tenant_id: organisationId, session_id: sessionId, person_id, roles } = row;
    const memberships = [{ organisationId, roles }];
    const onBehalfOf = { sessionId, personId: person_id, helperOrganisationIds: row.helper_organisations };
    return { personId, organisationIds: [organisationId], memberships, onBehalfOf };
  }
}
