import { exactJson } from '../exact-json.js';

/**
 * What a package of releases says of itself.
 *
 * @property uri           address where a copy of this package stays
 * @property publishedDate of its newest release, ISO 8601 in UTC
 * @property releases      at least one, each as `buildRelease` wrote it, oldest first
 */
export interface PackageParts {
  readonly uri: string;
  readonly publishedDate: string;
  readonly publisher: string;
  readonly releases: readonly string[];
}

/** The extensions whose fields our releases use. */
const EXTENSIONS = [
  'https://standard.open-contracting.org/profiles/eu/latest/en/extension.json',
  'https://raw.githubusercontent.com/open-contracting-extensions/ocds_suitability_extension/master/extension.json',
  'https://raw.githubusercontent.com/open-contracting-extensions/ocds_sustainability_extension/master/extension.json',
  'https://raw.githubusercontent.com/cabinetoffice/ocds_uk_extension/main/extension.json',
];

const LICENCE = 'http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

/** An open contracting release package as JSON text; each release stands in it byte for byte as it was made. */
export function releasePackage({ uri, publishedDate, publisher, releases }: PackageParts): string {
  const head = exactJson({
    ...{ uri, version: '1.1', extensions: EXTENSIONS, publishedDate },
    ...{ publisher: { name: publisher }, license: LICENCE },
  });
  return `${head.slice(0, -1)},"releases":[${releases.join(',')}]}`;
}
