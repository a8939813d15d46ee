import { defineEntity, p } from '@mikro-orm/postgresql';

const own = { personId: p.uuid().primary(), createdAt: p.datetime().defaultRaw('clock_timestamp()') };

const TotpAppSchema = defineEntity({
  name: 'TotpApp',
  tableName: 'totp_app',
  properties: {
    ...own,
    id: p.uuid().primary(),
    sealedSecret: p.text(),
    confirmedAt: p.datetime().nullable(),
    lastStep: p.bigint('number').default(0),
  },
});

/** An app that makes codes; its secret is sealed. In use once it was confirmed. */
export class TotpApp extends TotpAppSchema.class {}

TotpAppSchema.setClass(TotpApp);

const RecoveryCodeSchema = defineEntity({
  name: 'RecoveryCode',
  tableName: 'recovery_code',
  properties: { ...own, codeHash: p.text().primary(), usedAt: p.datetime().nullable() },
});

/** A code for the day a device is lost; only its hash is stored. */
export class RecoveryCode extends RecoveryCodeSchema.class {}

RecoveryCodeSchema.setClass(RecoveryCode);

const PasskeySchema = defineEntity({
  name: 'Passkey',
  tableName: 'passkey',
  properties: {
    ...own,
    id: p.uuid().primary(),
    credentialId: p.text(),
    publicKey: p.text(),
    signCount: p.bigint('number'),
    transports: p.array(),
    name: p.text(),
    lastUsedAt: p.datetime().nullable(),
  },
});

/** A key that a device keeps for a person; here is its public half. */
export class Passkey extends PasskeySchema.class {}

PasskeySchema.setClass(Passkey);
