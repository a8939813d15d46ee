import { defineMail } from '@commonweal/mail';

/** To a councillor's address. Nothing in it is in the words of whoever asked: it may have been somebody else. */
export const confirmQuestionMail = defineMail({
  name: 'voices.confirm-question',
  fields: ['token'],
  link: { app: 'portal', path: '/questions/confirm?token={token}' },
  words: {
    en: {
      subject: 'Confirm your question for the page of your ward',
      before: [
        'Hello,',
        'somebody, we think you, asked a question as a councillor on the page of your ward. Follow the link within 24 hours and confirm it; then it is public, with your name.',
      ],
      linkLabel: 'Confirm the question',
      after: ['If it was not you, do nothing: the question will be erased and nobody will see it.'],
    },
    cy: {
      subject: 'Cadarnhewch eich cwestiwn ar gyfer tudalen eich ward',
      before: [
        'Helo,',
        'gofynnodd rhywun, chi yn ein barn ni, gwestiwn fel cynghorydd ar dudalen eich ward. Dilynwch y ddolen o fewn 24 awr a’i gadarnhau; yna bydd yn gyhoeddus, gyda’ch enw.',
      ],
      linkLabel: 'Cadarnhau’r cwestiwn',
      after: ['Os nad chi oedd, peidiwch â gwneud dim: caiff y cwestiwn ei ddileu ac ni fydd neb yn ei weld.'],
    },
  },
});
