import type { Letter, LinkedApp } from '../letter/letter.js';

/** Where each web app lives, without a slash at the end. */
export type AppAddresses = Readonly<Record<LinkedApp, string>>;

/** A letter whose link is a whole address. */
export interface AddressedLetter extends Omit<Letter, 'link'> {
  readonly link: { readonly label: string; readonly url: string } | null;
}

/** Completes a letter's link. The address is the installation's own, never one that a request named. */
export const addressed = (letter: Letter, apps: AppAddresses): AddressedLetter => ({
  ...letter,
  link: letter.link && { label: letter.link.label, url: apps[letter.link.app] + letter.link.path },
});
