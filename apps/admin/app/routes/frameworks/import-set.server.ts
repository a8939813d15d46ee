import { data, redirect } from 'react-router';

import { ask } from '../../session/api.server';
import { fileFaultText, type ImportFault, type ImportForm, TEXTS } from './import-form';
import { ownAuthority } from './own-authority.server';
import { ImportMeasureSetDocument } from './sets.document';

/** Tries an import, or does it. */
export async function importSet(request: Request) {
  const sent = await request.formData();
  const form = Object.fromEntries(TEXTS.map((name) => [name, String(sent.get(name) ?? '').trim()])) as ImportForm;
  const file = sent.get('file');
  if (!(file instanceof File) || file.size === 0) return refused(form, [{ field: 'file', message: 'Choose a file' }]);
  const input = {
    ...{ ...form, authorityId: await ownAuthority(request), isSpreadsheet: file.name.toLowerCase().endsWith('.xlsx') },
    ...{
      dryRun: sent.get('intent') !== 'import',
      contentBase64: Buffer.from(await file.arrayBuffer()).toString('base64'),
    },
  };
  const { importMeasureSet: ended } = await ask(ImportMeasureSetDocument, { input }, request);
  switch (ended.__typename) {
    case 'ImportMeasureSetSuccess':
      return ended.set ? redirect(`/frameworks/sets/${encodeURIComponent(ended.set.id)}`) : tried(form, ended);
    case 'FileFaulty':
      return refused(
        form,
        ended.faults.map((fault) => ({ field: 'file' as const, message: fileFaultText(fault) })),
      );
    case 'InvalidInput':
      return refused(
        form,
        ended.faults.map(({ path, message }) => ({ field: fieldOf(path), message })),
      );
    default:
      return refused(form, [{ field: 'file', message: ended.message }]);
  }
}

interface Report {
  readonly measures: number;
  readonly valued: number;
  readonly first: readonly {
    readonly code: string;
    readonly name: string;
    readonly unit: string;
    readonly proxyValue: string | null;
    readonly priceYear: string | null;
    readonly licence: string;
  }[];
}

const tried = (form: ImportForm, report: Report) =>
  data({ form, faults: [] as readonly ImportFault[], report: report as Report | null });

const refused = (form: ImportForm, faults: readonly ImportFault[]) =>
  data({ form, faults, report: null as Report | null }, { status: 400 });

const fieldOf = (path: string): ImportFault['field'] => TEXTS.find((name) => path === `$.${name}`) ?? 'file';
