import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import {
  Request,
  RequestContext,
  type ResolversTypes,
  type SaveThemeInput,
  SignedIn,
  fromGlobalId,
} from '@commonweal/graphql';
import type { AuthorityTheme, Organisation } from '@commonweal/persistence';
import { toUserError } from '@commonweal/result';
import { pngSize } from '@commonweal/theme';

import { ThemesById } from '../queries/themes-by-id.js';
import { SaveTheme } from '../use-cases/save-theme.js';

/** The look of an authority's pages, and choosing it. */
@Resolver('Organisation')
export class OrganisationThemeResolver {
  constructor(
    private readonly saveTheme: SaveTheme,
    private readonly byId: ThemesById,
  ) {}

  @ResolveField('theme')
  async theme(@Parent() { id }: Organisation, @Request() request: RequestContext): Promise<AuthorityTheme | null> {
    const [theme = null] = await request.load(this.byId.themes, id);
    return theme;
  }

  @Mutation('saveTheme')
  async save(
    @Args('input') { authorityId, version, logoPng, ...theme }: SaveThemeInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['SaveThemeResult']>> {
    const result = await this.saveTheme.execute(viewer, {
      authorityId: fromGlobalId(authorityId, 'Organisation').id,
      version,
      theme,
      logo: typeof logoPng === 'string' ? Buffer.from(logoPng, 'base64') : logoPng,
    });
    return result.ok ? { __typename: 'SaveThemeSuccess', authority: result.value } : toUserError(result.failure);
  }
}

/** The parts of a look. */
@Resolver('AuthorityTheme')
export class ThemeResolver {
  @ResolveField('logo')
  logo(@Parent() { logo }: AuthorityTheme) {
    const size = logo && pngSize(logo);
    return size ? { ...size, png: logo.toString('base64') } : null;
  }
}
