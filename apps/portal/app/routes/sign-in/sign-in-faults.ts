export interface SignInFault {
  readonly field: 'email' | 'password';
  /** Of the words that say what to do. */
  readonly key: 'signIn.emailMissing' | 'signIn.passwordMissing' | 'signIn.refused';
}

/** What is missing before it is worth asking whether address and password go together. */
export function signInFaults({ email, password }: { email: string; password: string }): readonly SignInFault[] {
  const faults: SignInFault[] = [];
  if (!/^\S+@\S+$/.test(email)) faults.push({ field: 'email', key: 'signIn.emailMissing' });
  if (password === '') faults.push({ field: 'password', key: 'signIn.passwordMissing' });
  return faults;
}
