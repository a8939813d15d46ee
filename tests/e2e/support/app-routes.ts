import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { RouteConfigEntry } from '@react-router/dev/routes';

import adminRoutes from '../../../apps/admin/app/routes.js';
import portalRoutes from '../../../apps/portal/app/routes.js';
import { projectRoot } from '../../../infra/node/project-root.mjs';
import type { App, Visit } from './visit.js';

export interface PageRoute {
  readonly app: App;
  /** As `Visit.route` names it. */
  readonly route: string;
}

/** Every address at which the two apps show a page; those that only answer with a file or a redirect are none. */
export function pageRoutes(): readonly PageRoute[] {
  return [...pagesOf('admin', adminRoutes), ...pagesOf('portal', portalRoutes)];
}

/** The pages that nobody visits, and the visits to pages that are not there, each in words. */
export function visitGaps(pages: readonly PageRoute[], visits: readonly Pick<Visit, 'app' | 'route'>[]): string[] {
  const key = ({ app, route }: PageRoute) => `${app} ${route}`;
  const [there, visited] = [new Set(pages.map(key)), new Set(visits.map(key))];
  return [
    ...[...there].filter((page) => !visited.has(page)).map((page) => `no visit to ${page} in tests/e2e/visits`),
    ...[...visited].filter((page) => !there.has(page)).map((page) => `a visit to ${page}, which is no page`),
  ];
}

function pagesOf(app: App, routes: unknown): PageRoute[] {
  return flat(routes as readonly RouteConfigEntry[])
    .filter(({ file }) => showsPage(join(projectRoot, 'apps', app, 'app', file)))
    .map(({ route }) => ({ app, route }));
}

interface FlatRoute {
  readonly route: string;
  readonly file: string;
}

function flat(entries: readonly RouteConfigEntry[], parent = ''): FlatRoute[] {
  return entries.flatMap(({ path, file, children }) => {
    const route = [parent, path].filter(Boolean).join('/');
    return children ? flat(children, route) : [{ route: route || '/', file }];
  });
}

/** Whether a route's module has something to show. */
function showsPage(file: string): boolean {
  return /export default|as default\b/.test(readFileSync(file, 'utf8'));
}
