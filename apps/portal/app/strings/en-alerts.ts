/** What the pages say that tell by mail of what is new. */
export const alertsEn = {
  offer: 'Get an e-mail when something new matches this search',
  everything: 'Everything: narrow the search first, or it would be too much mail.',
  yes: 'Yes',
  fault: {
    email: 'Enter an e-mail address, such as name@example.org',
    empty: 'Narrow the search first: everything would be too much mail',
  },
  new: {
    title: 'Get an e-mail when something new matches',
    back: 'Back to the search',
    lede: 'We write on mornings when there is something new, and at no other time. You need no account.',
    email: 'Your e-mail address',
    emailHint: 'We use it for this alone. Each e-mail has a link that stops them and erases your address.',
    button: 'Send me a link to confirm',
  },
  sent: {
    title: 'Check your e-mail',
    lede: 'We have sent you a link. Follow it within 24 hours to confirm; until then nothing else will come.',
  },
  confirm: {
    title: 'Confirm that you want e-mail about this search',
    lede: 'We will write on mornings when there is something new.',
    button: 'Yes, write to me',
    doneTitle: 'You will hear from us',
    done: 'We will write on mornings when there is something new. Each e-mail has a link that stops them.',
    see: 'See the search now',
    ended: 'This link was used already or is older than a day. Save the search again.',
  },
  stop: {
    title: 'Stop e-mail about this search',
    lede: 'No more e-mail will come about this search, and we will erase your address.',
    button: 'Stop and erase my address',
    doneTitle: 'No more e-mail will come',
    done: 'The search and your address are erased.',
    ended: 'This link was used already: no more e-mail comes about this search.',
  },
};
