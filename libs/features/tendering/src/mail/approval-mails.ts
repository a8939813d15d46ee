import { defineMail } from '@commonweal/mail';

const link = { app: 'admin', path: '/tenders/{tenderId}/approval' } as const;

/** Tells whoever may approve that a draft waits for a decision; the sender's note follows as a line. */
export const approvalAskedMail = defineMail({
  name: 'tendering.approval-asked',
  fields: ['title', 'person', 'tenderId'],
  link,
  words: {
    en: {
      subject: 'Waiting for approval: {title}',
      before: ['Hello,', '{person} has sent the draft of the tender “{title}” for approval by a second person.'],
      linkLabel: 'Read it and decide',
      after: ['Everybody of the authority who may approve it gets this message. One of you decides.'],
    },
    cy: {
      subject: 'Yn aros am gymeradwyaeth: {title}',
      before: ['Helo,', 'mae {person} wedi anfon drafft y tendr “{title}” i’w gymeradwyo gan ail berson.'],
      linkLabel: 'Ei ddarllen a phenderfynu',
      after: ['Mae pawb yn yr awdurdod a all ei gymeradwyo’n cael y neges hon. Mae un ohonoch yn penderfynu.'],
    },
  },
});

/** Tells who sent a draft that it is approved; the approver's remark follows as a line. */
export const approvalGivenMail = defineMail({
  name: 'tendering.approval-given',
  fields: ['title', 'person', 'tenderId'],
  link,
  words: {
    en: {
      subject: 'Approved: {title}',
      before: ['Hello,', '{person} has approved the draft of the tender “{title}” exactly as you sent it.'],
      linkLabel: 'Go on to publish it',
      after: ['Any change of the draft makes the approval void.'],
    },
    cy: {
      subject: 'Cymeradwywyd: {title}',
      before: ['Helo,', 'mae {person} wedi cymeradwyo drafft y tendr “{title}” yn union fel yr anfonoch ef.'],
      linkLabel: 'Mynd ymlaen i’w gyhoeddi',
      after: ['Mae unrhyw newid i’r drafft yn dirymu’r gymeradwyaeth.'],
    },
  },
});

/** Tells who sent a draft that it was returned; the reason follows as a line. */
export const approvalReturnedMail = defineMail({
  name: 'tendering.approval-returned',
  fields: ['title', 'person', 'tenderId'],
  link,
  words: {
    en: {
      subject: 'Returned: {title}',
      before: ['Hello,', '{person} has returned the draft of the tender “{title}” for this reason:'],
      linkLabel: 'See the draft',
      after: ['Change the draft, and send it for approval again.'],
    },
    cy: {
      subject: 'Dychwelwyd: {title}',
      before: ['Helo,', 'mae {person} wedi dychwelyd drafft y tendr “{title}” am y rheswm hwn:'],
      linkLabel: 'Gweld y drafft',
      after: ['Newidiwch y drafft, a’i anfon i’w gymeradwyo eto.'],
    },
  },
});
