import type { FormFault, Translate } from '@commonweal/ui';

interface Fault {
  readonly field: string;
  readonly key?: string;
  readonly message?: string;
}

/** Faults in words. */
export const faultWords = (faults: readonly Fault[], t: Translate): FormFault[] =>
  faults.map(({ field, key, message }) => ({
    ...{ field, words: message ?? t(`amend.fault.${key}`) },
    isSaid: message !== undefined,
  }));
