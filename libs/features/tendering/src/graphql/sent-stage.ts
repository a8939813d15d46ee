import type { Stage } from '@commonweal/design';
import type { TenderStageInput } from '@commonweal/graphql';

/** A stage as it was sent. */
export const sentStage = ({ kind, name, deadline, mostSuppliers }: TenderStageInput): Stage => ({
  ...{ kind, name, deadline: deadline?.toISOString() ?? null },
  mostSuppliers: mostSuppliers ?? null,
});
