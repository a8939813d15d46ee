/** What is read out to a person before somebody may act for them. */
export interface ConsentText {
  readonly version: string;
  readonly english: string;
  readonly welsh: string;
}

/** A changed text is a new version; sessions say which one was read out. */
export const CONSENT_TEXT: ConsentText = {
  version: '2026-11-22',
  english:
    'With your agreement I can act for you in Commonweal, for up to an hour. I will see what you would see, and what I do counts as done by your organisation. My name and yours are kept with everything I do; your organisation can read them, and so can the buyer where the buyer may read what was done. I cannot change your password or how you sign in. You can end this at any time, and afterwards you can look up what I did. Do you agree?',
  welsh:
    'Gyda’ch cytundeb gallaf weithredu drosoch yn Commonweal, am hyd at awr. Byddaf yn gweld yr hyn y byddech chi’n ei weld, ac mae’r hyn a wnaf yn cyfrif fel petai wedi’i wneud gan eich sefydliad. Cedwir fy enw i a’ch enw chi gyda phopeth a wnaf; gall eich sefydliad eu darllen, a’r prynwr hefyd lle caiff y prynwr ddarllen yr hyn a wnaed. Ni allaf newid eich cyfrinair na sut rydych yn mewngofnodi. Gallwch ddod â hyn i ben unrhyw bryd, a gallwch edrych wedyn ar yr hyn a wneuthum. Ydych chi’n cytuno?',
};
