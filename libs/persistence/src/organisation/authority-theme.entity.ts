import { defineEntity, p } from '@mikro-orm/postgresql';

const AuthorityThemeSchema = defineEntity({
  name: 'AuthorityTheme',
  tableName: 'authority_theme',
  properties: {
    tenantId: p.uuid().primary(),
    displayName: p.text(),
    brandColour: p.text(),
    accentColour: p.text(),
    font: p.text(),
    logo: p.blob().nullable(),
    version: p.integer(),
    changedBy: p.uuid(),
    changedAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
});

/** How an authority's pages look. */
export class AuthorityTheme extends AuthorityThemeSchema.class {}

AuthorityThemeSchema.setClass(AuthorityTheme);
