import { addedDocument, SMALL_PDF, upload } from './documents.js';
import type { World } from './world.js';

/** Inputs for what is done with documents, each with a draft of its own. */
export async function documentInputs(here: World) {
  const [adding, describing, removing] = [await here.steps.draft(), await documented(here), await documented(here)];
  const { body } = await upload(here.api, adding.tenderId, { ...SMALL_PDF, token: here.lead.token });
  const version = await here.steps.versionOf(adding.tenderId);
  const inputs = {
    addTenderDocument: { tenderId: adding.tenderId, version, fileId: body['id'], kind: 'TERMS', title: 'Terms' },
    describeTenderDocument: { ...describing.input, title: 'A title', titleCy: 'Teitl', position: 1 },
    removeTenderDocument: removing.input,
  };
  const changed = {
    addTenderDocument: adding.tenderId,
    describeTenderDocument: describing.tenderId,
    removeTenderDocument: removing.tenderId,
  };
  return { inputs, changed };
}

async function documented({ api, lead, steps }: World) {
  const { tenderId } = await steps.draft();
  const documentId = await addedDocument(api, lead, { tenderId });
  return { tenderId, input: { documentId, version: await steps.versionOf(tenderId) } };
}
