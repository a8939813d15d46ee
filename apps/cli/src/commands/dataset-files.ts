import type { DatasetFile } from '@commonweal/place-import';
import { DATASETS, datasetOf } from '@commonweal/places';
import { type Faults, fail, ok, type Result } from '@commonweal/result';

type BadArguments = Faults<'BadArguments'>;

/** Pairs of a dataset and a file, as a command line has them. */
export function datasetFiles(words: readonly string[]): Result<DatasetFile[], BadArguments> {
  const files: DatasetFile[] = [];
  for (let at = 0; at < words.length; at += 2) {
    const [id = '', file] = [words[at], words[at + 1]];
    const dataset = datasetOf(id);
    if (!dataset) return fail(noSuchDataset(id));
    if (file === undefined) return fail(bad(id, 'needs a file after it.'));
    if (files.some((other) => other.dataset.id === id)) return fail(bad(id, 'is named twice.'));
    files.push({ dataset, file });
  }
  return ok(files);
}

export const noSuchDataset = (id: string): BadArguments =>
  bad(id, `is no dataset. There are ${DATASETS.map((dataset) => dataset.id).join(', ')}.`);

const bad = (path: string, message: string): BadArguments => ({
  kind: 'BadArguments',
  message: `${path} ${message}`,
  faults: [{ path, message }],
});
