import type { CriterionForm, TreeForm } from './tree-form';
import type { TreeFault } from './tree-faults';

/** What every part of the editor is given. */
export interface EditorProps {
  readonly form: TreeForm;
  readonly faults: readonly TreeFault[];
}

/** What the fields of one criterion are given. */
export interface CriterionProps extends EditorProps {
  readonly criterion: CriterionForm;
  /** Percent of the whole; null while a weight cannot be read. */
  readonly worth: string | null;
}
