/** What the pages say of what a tender stands on. */
export const enGroundwork = {
  youSaid: 'You said, we did',
  why: 'Why these measures',
  before: 'Before the tender',
  equality: {
    yes: 'The impact on equality was assessed.',
    no: 'No assessment of the impact on equality is needed.',
    reference: 'To be read:',
  },
  consulting: {
    yes: 'People are consulted on how this purchase might improve the well-being of the area.',
    no: 'People are not consulted on how this purchase might improve the well-being of the area.',
  },
  market: { title: 'What the market was asked', none: 'The market was not asked before the tender.' },
};
