import type { EntityManager } from '@mikro-orm/postgresql';

import { type StoredContent, TenderTemplate } from '@commonweal/persistence';

import { shippedTemplate } from './shipped/shipped-templates.js';

interface TemplateKey {
  readonly tenantId: string;
  readonly id: string;
}

/** What a template begins a tender with; null where there is none, or it is somebody else's. @param template a shipped one by its id */
export async function templateContent(
  em: EntityManager,
  template: TemplateKey | string,
  tenantId: string,
): Promise<StoredContent | null> {
  if (typeof template === 'string') return shippedTemplate(template)?.content ?? null;
  if (template.tenantId !== tenantId) return null;
  const own = await em.findOne(TenderTemplate, { tenantId, id: template.id });
  return own?.content ?? null;
}
