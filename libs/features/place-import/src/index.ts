export { type LoadedVersion, loadedVersions } from './store/versions.js';
export { withDatabase } from './store/database.js';
export {
  type DatasetFile,
  ImportDatasets,
  type Imported,
  type ImportOutcome,
  type ImportWishes,
} from './use-cases/import-datasets.js';
export type { ImportFault } from './use-cases/import-fault.js';
export { type Verification, VerifyDatasets } from './use-cases/verify-datasets.js';
