import { randomUUID } from 'node:crypto';

import { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { PostgresBidVault } from '@commonweal/gateways';
import { inTransaction, ormOptions, readAs } from '@commonweal/persistence';

import { rowId, publishedTender, type World, world } from '../support/world.js';
import { asOwner } from '../support/people.js';

const acting = (organisationId: string) => ({ personId: null, organisationIds: [organisationId] });

/** The vault is tried alone; its caller records the change. */
const WITHOUT_A_LEAF = `select set_config('commonweal_test.leaves', 'not wanted', true)`;

/** What every vault promises; each adapter is put through it. */
describe.each([['in PostgreSQL', () => new PostgresBidVault()]])('a bid vault %s', (_, makeVault) => {
  const vault = makeVault();
  let here: World;
  let orm: MikroORM;

  beforeAll(async () => {
    here = await world(1);
    orm = new MikroORM(ormOptions(here.database.api));
  });
  afterAll(async () => {
    await orm?.close();
    await here?.close();
  });

  /** A bid's row without content, in a lot that is not closed. */
  async function unsealed() {
    const { lotId } = await publishedTender(here);
    const [tenantId, supplierId, bidId] = [
      here.lead.organisationId,
      here.suppliers[0]?.organisationId ?? '',
      randomUUID(),
    ];
    await asOwner(here.database, (client) =>
      client.query(
        `insert into bid (tenant_id, id, lot_id, supplier_id, party_ids, state, received_at, content_hash, size)
         values ($1, $2, $3, $4, array[$4]::uuid[], 'SUBMITTED', now(), 'sha256:0', 1)`,
        [tenantId, bidId, rowId(lotId), supplierId],
      ),
    );
    const closeLot = () =>
      asOwner(here.database, (client) =>
        client.query('update lot set closed_at = now() where id = $1', [rowId(lotId)]),
      );
    return { tenantId, bidId, supplierId, closeLot };
  }

  const sealed = async (content: string) => {
    const bid = await unsealed();
    await inTransaction(orm.em, acting(bid.supplierId), async (em) => {
      await em.execute(WITHOUT_A_LEAF);
      await vault.seal(em, bid, content);
    });
    const read = (readerId: string) => readAs(orm.em, acting(readerId), (em) => vault.open(em, [{ ...bid, readerId }]));
    return { ...bid, read };
  };

  it('gives the bidder its own content back to the byte, at any time', async () => {
    const content = '{"price":"£ 12.50","text":"â\\u2028 \\"quoted\\""}';
    const { read, supplierId, closeLot } = await sealed(content);
    expect(await read(supplierId)).toEqual([content]);
    await closeLot();
    expect(await read(supplierId)).toEqual([content]);
  });

  it('gives the authority nothing before the lot is closed, and everything after', async () => {
    const { read, tenantId, closeLot } = await sealed('content');
    expect(await read(tenantId)).toEqual([null]);
    await closeLot();
    expect(await read(tenantId)).toEqual(['content']);
  });

  it('gives others nothing, ever', async () => {
    const { read, closeLot } = await sealed('content');
    expect(await read(randomUUID())).toEqual([null]);
    await closeLot();
    expect(await read(randomUUID())).toEqual([null]);
  });

  it('keeps a sealed content for good: it is sealed once', async () => {
    const bid = await sealed('first');
    const again = inTransaction(orm.em, acting(bid.supplierId), (em) => vault.seal(em, bid, 'second'));
    await expect(again).rejects.toThrow('unique');
    expect(await bid.read(bid.supplierId)).toEqual(['first']);
  });

  it('seals as part of the surrounding transaction', async () => {
    const bid = await unsealed();
    const failing = inTransaction(orm.em, acting(bid.supplierId), async (em) => {
      await vault.seal(em, bid, 'content');
      throw new Error('the bid fell through');
    });
    await expect(failing).rejects.toThrow('fell through');
    const opened = readAs(orm.em, acting(bid.supplierId), (em) =>
      vault.open(em, [{ ...bid, readerId: bid.supplierId }]),
    );
    expect(await opened).toEqual([null]);
  });

  it('opens many at once, in the order asked', async () => {
    const [one, two] = [await sealed('one'), await sealed('two')];
    const readings = [two, { ...one, bidId: randomUUID() }, one].map((bid) => ({ ...bid, readerId: bid.supplierId }));
    const opened = readAs(orm.em, acting(one.supplierId), (em) => vault.open(em, readings));
    expect(await opened).toEqual(['two', null, 'one']);
  });

  it('does not take its caller’s word for who reads', async () => {
    const bid = await sealed('content');
    for (const who of [null, acting(randomUUID()), acting(bid.tenantId)]) {
      const opened = readAs(orm.em, who, (em) => vault.open(em, [{ ...bid, readerId: bid.supplierId }]));
      expect(await opened).toEqual([null]);
    }
  });
});
