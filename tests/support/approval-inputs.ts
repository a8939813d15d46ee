import { approvalOf, commentedOn } from './approval.js';
import { member } from './people.js';
import { procurement } from './procurement.js';
import { readyDraft, type World } from './world.js';

/** Inputs for each mutation of approvals with which the world's lead succeeds, each with a draft of its own. */
export async function approvalInputs(here: World): Promise<Record<string, object>> {
  const { tenderId } = await readyDraft(here);
  const [toApprove, toReturn] = [await sentByAnother(here), await sentByAnother(here)];
  return {
    sendForApproval: { tenderId, version: await here.steps.versionOf(tenderId), note: 'Ready' },
    approveTender: { ...toApprove, note: 'Read' },
    commentOnTender: { tenderId, section: 'DEAL', words: 'Too long' },
    resolveComment: { commentId: await commentedOn(here.api, here.lead, tenderId) },
    returnTender: { tenderId: toReturn.tenderId, version: toReturn.version, reason: 'Not yet' },
  };
}

/** A draft that a colleague of the lead's has written at and sent; what is read of it. */
async function sentByAnother(here: World) {
  const { tenderId } = await readyDraft(here);
  const colleague = await member(here.database, here.lead, [['LEAD']]);
  const { mutate, versionOf } = procurement(here.api, colleague);
  const retitled = { tenderId, version: await versionOf(tenderId), title: 'A colleague’s title' };
  await mutate('updateTender', 'UpdateTenderInput', retitled, '');
  const version = await versionOf(tenderId);
  await mutate('sendForApproval', 'SendForApprovalInput', { tenderId, version }, '');
  const { contentHash } = await approvalOf(here.api, colleague, tenderId);
  return { tenderId, version, contentHash };
}
