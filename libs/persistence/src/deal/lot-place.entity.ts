import { defineEntity, p } from '@mikro-orm/postgresql';

import type { Channel } from '@commonweal/deal';

const LotPlaceSchema = defineEntity({
  name: 'LotPlace',
  tableName: 'lot_place',
  properties: {
    tenantId: p.uuid().primary(),
    lotId: p.uuid().primary(),
    code: p.text().primary(),
    position: p.integer(),
    channels: p.array<Channel>(),
  },
});

/** A place in which a lot's contract is carried out, and how people there reach the service. */
export class LotPlace extends LotPlaceSchema.class {}

LotPlaceSchema.setClass(LotPlace);
