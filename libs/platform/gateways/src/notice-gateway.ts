/** A notice on its way to the national platform. */
export interface OutgoingNotice {
  /** The same at each try of one submission; a notice that was mended and is submitted again has another. */
  readonly key: string;
  readonly ocid: string;
  /** An open contracting release package that holds the notice's release, as JSON text. */
  readonly releasePackage: string;
  /** Whether an earlier try may have reached the platform, although no answer was noted. */
  readonly mayBeThere: boolean;
}

/** One reason for a refusal, in the platform's words. */
export interface RefusalReason {
  /** The field, as the platform names it; empty: the notice as a whole. */
  readonly path: string;
  readonly message: string;
}

/**
 * What the platform says of a submission.
 *
 * @property platformRef the platform's name for the submission, by which it can be asked again
 * @property platformId  the platform's number of the published notice
 * @property url         where people read it there; null: nowhere
 */
export type NoticeVerdict =
  | { readonly state: 'PENDING'; readonly platformRef: string }
  | { readonly state: 'REFUSED'; readonly platformRef: string | null; readonly reasons: readonly RefusalReason[] }
  | {
      readonly state: 'ACCEPTED';
      readonly platformRef: string;
      readonly platformId: string;
      readonly url: string | null;
    };

/** The platform did not take the notice, nor refuse it: a later try may succeed. Says why in words for people. */
export class PlatformUnavailable extends Error {
  override readonly name = 'PlatformUnavailable';
}

/**
 * The way to the national platform, where statutory notices are published.
 *
 * However often one submission is handed over, by its key, the platform publishes one notice.
 */
export abstract class NoticeGateway {
  /**
   * Hands a notice over.
   *
   * @throws PlatformUnavailable when nothing is known of it, and it is to be handed over again
   */
  abstract submit(notice: OutgoingNotice): Promise<NoticeVerdict>;

  /**
   * What became of a submission.
   *
   * @param platformRef as `submit` gave it
   * @throws PlatformUnavailable when the platform does not say
   */
  abstract verdict(platformRef: string): Promise<NoticeVerdict>;
}
