import type { ScoringResult } from '@commonweal/graphql/types';

type Given = Omit<ScoringResult, '__typename' | 'bundle' | 'resultJson' | 'inputHash' | 'resultHash'>;

/** What is stored of a result for people; the proof bundle and the hashes stand beside it. */
export type ScoringReport = { [Key in keyof Given]-?: Exclude<Given[Key], undefined> };
