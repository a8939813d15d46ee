import type { StoredContent } from '@commonweal/persistence';

import { GROUNDS_MAINTENANCE } from './grounds-maintenance.js';
import { HOME_CARE } from './home-care.js';
import { type Language, shippedContent, type ShippedTemplate } from './shipped-template.js';
import { YOUTH_SERVICES } from './youth-services.js';

const SHIPPED: readonly ShippedTemplate[] = [HOME_CARE, GROUNDS_MAINTENANCE, YOUTH_SERVICES];

/** A shipped template in one language; `id` is the template's key and the language. */
export interface ShippedInLanguage {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly content: StoredContent;
}

/** All templates that come with the product, each in both languages. */
export const SHIPPED_TEMPLATES: readonly ShippedInLanguage[] = SHIPPED.flatMap((template) =>
  (['en', 'cy'] as const).map((language) => ({
    ...{ id: `${template.key}-${language}`, name: template.name[language], language },
    content: shippedContent(template, language),
  })),
);

export const shippedTemplate = (id: string): ShippedInLanguage | null =>
  SHIPPED_TEMPLATES.find((each) => each.id === id) ?? null;
