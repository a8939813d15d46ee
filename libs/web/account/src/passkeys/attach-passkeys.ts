import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';

/**
 * Makes the forms of passkeys work: shows them, and before one is sent lets the browser look for a passkey or make one.
 * What such a form needs is in its page: `data-passkey` says what for, hidden fields take what the browser answers.
 */
export function attachPasskeys(root: ParentNode = document): void {
  if (!browserSupportsWebAuthn()) return;
  for (const part of root.querySelectorAll<HTMLElement>('[data-passkey]')) attach(part);
  for (const part of root.querySelectorAll<HTMLElement>('[data-passkey-missing]')) part.hidden = true;
}

function attach(part: HTMLElement): void {
  const form = part.querySelector('form');
  if (!form || !part.hidden) return;
  part.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void answerInto(form, part);
  });
}

async function answerInto(form: HTMLFormElement, part: HTMLElement): Promise<void> {
  const problem = part.querySelector<HTMLElement>('[data-passkey-problem]');
  if (problem) problem.hidden = true;
  try {
    const answer = await browserAnswer(form, part.dataset['passkey'] === 'register' ? 'register' : 'sign-in');
    if (answer === null) return;
    form.querySelector<HTMLInputElement>('[name=response]')?.setAttribute('value', JSON.stringify(answer));
    form.submit();
  } catch {
    // The person thought better of it, or the device could not.
    if (problem) problem.hidden = false;
  }
}

/** @returns null where the person is sent to sign in first */
async function browserAnswer(form: HTMLFormElement, purpose: 'register' | 'sign-in'): Promise<unknown> {
  const token = form.querySelector<HTMLInputElement>('[name=form-token]')?.value ?? '';
  const body = new URLSearchParams({ purpose, 'form-token': token });
  const answer = await fetch('/passkey-options', { method: 'POST', body });
  if (answer.status === 401) return leadOn((await answer.json()) as { to: string });
  if (!answer.ok) throw new Error(`The options were refused: ${answer.status}`);
  const optionsJSON = await answer.json();
  return purpose === 'register' ? startRegistration({ optionsJSON }) : startAuthentication({ optionsJSON });
}

function leadOn({ to }: { readonly to: string }): null {
  location.assign(to);
  return null;
}
