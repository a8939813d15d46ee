import pg from 'pg';

import { newSessionToken, passwordHash, type SecretBox, sessionTokenHash } from '@commonweal/auth';
import { totpRow } from '@commonweal/identity';

import { AUTHORITY, DEMO_PASSWORD, PEOPLE, SUPPLIERS } from './demo-people.js';

/** What the demo needs past the API: its people, and the passing of time. Signs in as the owner of the tables. */
export class DemoArrangements {
  private constructor(
    private readonly client: pg.Client,
    private readonly box: SecretBox,
  ) {}

  /** @param box seals as the api does, which reads it */
  static async open(ownerUrl: string, box: SecretBox): Promise<DemoArrangements> {
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    return new DemoArrangements(client, box);
  }

  close = () => this.client.end();

  /** Whether each of the demo's notices has come in. */
  async isComplete(notices: number): Promise<boolean> {
    const { rows } = await this.client.query<{ count: string }>(
      "select count(distinct ocid) from tender where tenant_id = $1 and ocid like 'ocds-demo00-%'",
      [AUTHORITY.id],
    );
    return Number(rows[0]?.count) === notices;
  }

  /** Whether an earlier, perhaps interrupted, start has brought this notice in. */
  async hasTender(ocid: string): Promise<boolean> {
    const { rows } = await this.client.query('select 1 from tender where tenant_id = $1 and ocid = $2', [
      AUTHORITY.id,
      ocid,
    ]);
    return rows.length > 0;
  }

  /** Whether one of its suppliers has told of itself. */
  async hasProfile(): Promise<boolean> {
    const { rows } = await this.client.query('select 1 from supplier_profile where tenant_id = $1', [
      SUPPLIERS.tidewater.id,
    ]);
    return rows.length > 0;
  }

  /** Whether the authority has said who it is. */
  async hasDetails(): Promise<boolean> {
    const { rows } = await this.client.query('select 1 from authority_details where tenant_id = $1', [AUTHORITY.id]);
    return rows.length > 0;
  }

  /** Whether a round of community priorities was held. */
  async hasRounds(): Promise<boolean> {
    const { rows } = await this.client.query('select 1 from priority_round where tenant_id = $1', [AUTHORITY.id]);
    return rows.length > 0;
  }

  /** Whether councillors asked something. */
  async hasQuestions(): Promise<boolean> {
    const { rows } = await this.client.query('select 1 from ward_question where tenant_id = $1', [AUTHORITY.id]);
    return rows.length > 0;
  }

  /** Moves a round of community priorities back in time, to where it has just ended. */
  async letRoundEnd(roundId: string): Promise<void> {
    await this.client.query(
      `update priority_round set opens_at = opens_at - interval '31 days', closes_at = closes_at - interval '31 days'
         where id = $1`,
      [roundId],
    );
  }

  async people(): Promise<void> {
    const hash = await passwordHash(DEMO_PASSWORD);
    for (const { id, name, kind, supplierKind } of [{ ...AUTHORITY, supplierKind: null }, ...Object.values(SUPPLIERS)])
      await this.client.query(
        'insert into organisation (id, kind, name, supplier_kind) values ($1, $2, $3, $4) on conflict do nothing',
        [id, kind, name, supplierKind],
      );
    for (const { id, email, name, totpSecret, memberships } of Object.values(PEOPLE)) {
      await this.client.query(
        'insert into person (id, email, name, password_hash) values ($1, $2, $3, $4) on conflict do nothing',
        [id, email, name, hash],
      );
      if (totpSecret !== null) await this.app(id, totpSecret);
      for (const { organisation, roles } of memberships)
        await this.client.query(
          'insert into membership (tenant_id, person_id, roles) values ($1, $2, $3) on conflict do nothing',
          [organisation, id, roles],
        );
    }
    await this.client.query('insert into helper (person_id) values ($1) on conflict do nothing', [PEOPLE.assistant.id]);
  }

  /** Sets an authenticator app up, whose secret is as public as the password, unless the person has set another one up. */
  private async app(personId: string, secret: string): Promise<void> {
    await this.client.query(
      `insert into totp_app (person_id, id, sealed_secret, confirmed_at) select $1, $1, $2, clock_timestamp()
         where not exists (select from totp_app where person_id = $1 and id <> $1 and confirmed_at is not null)
        on conflict (person_id, id) do update set sealed_secret = excluded.sealed_secret`,
      [personId, this.box.seal(secret, totpRow({ personId, id: personId }))],
    );
  }

  /** A session for the seed itself; it ends within the hour. */
  async session(personId: string): Promise<string> {
    const token = newSessionToken();
    await this.client.query(
      "insert into session (token_hash, person_id, expires_at, second_factor_at) values ($1, $2, now() + interval '1 hour', now())",
      [sessionTokenHash(token), personId],
    );
    return token;
  }

  /** Moves a tender's publication and deadline back in time. */
  async letTimePass(tenderId: string, days: number): Promise<void> {
    const back =
      "published_at = published_at - $2::interval, deadline = date_trunc('day', clock_timestamp() - interval '3 days') + interval '12 hours'";
    await this.client.query(`update tender set ${back} where id = $1`, [tenderId, `${days} days`]);
    const earlier = "received_at = received_at - interval '5 days'";
    await this.client.query(`update bid set ${earlier} where lot_id in (select id from lot where tender_id = $1)`, [
      tenderId,
    ]);
  }

  /** Does what the national platform does, whose answer nobody waits for here. */
  async acceptNotice(noticeId: string): Promise<void> {
    await this.client.query(
      `update notice set state = 'ACCEPTED', decided_at = clock_timestamp() where id = $1 and state = 'PENDING'`,
      [noticeId],
    );
  }

  async setState(tenderId: string, state: 'AWARDED' | 'ABANDONED'): Promise<void> {
    await this.client.query('update tender set state = $2, version = version + 1 where id = $1', [tenderId, state]);
  }
}
