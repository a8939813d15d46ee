import type { World } from './world.js';

/** Inputs for what is done with the list of lots, each with a draft of its own. */
export async function lotInputs({ steps }: World) {
  const [adding, describing, removing] = [await steps.draft(), await steps.draft(), await steps.draft()];
  const wanted = { tenderId: removing.tenderId, version: await steps.versionOf(removing.tenderId), title: 'The north' };
  await steps.mutate('addLot', 'AddLotInput', wanted, '... on AddLotSuccess { lot { id } }');
  const inputs = {
    addLot: { tenderId: adding.tenderId, version: 1, title: 'The south' },
    describeLot: { lotId: describing.lotId, version: 1, title: 'The east' },
    removeLot: { lotId: removing.lotId, version: 1 },
  };
  const changed = {
    addLot: adding.tenderId,
    describeLot: describing.tenderId,
    removeLot: removing.tenderId,
  };
  return { inputs, changed };
}
