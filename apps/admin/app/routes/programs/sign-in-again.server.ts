import { redirect } from 'react-router';

/** To sign in once more, which giving out a secret needs, and back to the page. */
export const toSignInAgain = ({ pathname, search }: URL): Response =>
  redirect(`/sign-in?${new URLSearchParams({ said: 'again', to: pathname + search })}`);
