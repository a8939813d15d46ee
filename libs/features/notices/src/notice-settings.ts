/** What an installation says of itself in notices. */
export class NoticeSettings {
  constructor(
    readonly given: {
      /** The publisher's prefix for open contracting ids. */
      readonly ocidPrefix: string;
      /** Origin of the portal, where people read published notices; without a slash at the end. */
      readonly portalUrl: string;
    },
  ) {}

  /** Where people read what was published under an open contracting id. */
  pageOf(ocid: string): string {
    return `${this.given.portalUrl}/notices/${encodeURIComponent(ocid)}`;
  }

  /** Where the releases of an open contracting id are had as data. */
  dataOf(ocid: string): string {
    return `${this.given.portalUrl}/ocds/${encodeURIComponent(ocid)}`;
  }
}
