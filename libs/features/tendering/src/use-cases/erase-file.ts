import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { FileStore } from '@commonweal/gateways';
import { forTenant, inTransaction } from '@commonweal/persistence';

import { UNUSED } from '../documents/unused-files.js';

const GONE = `delete from uploaded_file f where f.tenant_id = ? and f.id = ? and ${UNUSED} returning f.id`;

/**
 * Erases an uploaded file of which no document is made; however often it is asked to. The row goes when the file is gone:
 * where erasing fails it is there still, and the next try finds it.
 */
@Injectable()
export class EraseFile {
  constructor(
    private readonly em: EntityManager,
    private readonly files: FileStore,
  ) {}

  execute({ tenantId, fileId }: { readonly tenantId: string; readonly fileId: string }): Promise<void> {
    return inTransaction(this.em, forTenant(tenantId), async (em) => {
      const gone = await em.execute<unknown[]>(GONE, [tenantId, fileId]);
      if (gone.length > 0) await this.files.erase(fileId);
    });
  }
}
