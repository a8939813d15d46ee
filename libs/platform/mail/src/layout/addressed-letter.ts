import type { Letter, LinkedApp } from '../letter/letter.js';

/** Where each web app lives, without a slash at the end. */
export type AppAddresses = Readonly<Record<LinkedApp, string>>;

/** A letter whose links are whole addresses. */
export interface AddressedLetter extends Omit<Letter, 'link' | 'stop'> {
  readonly link: { readonly label: string; readonly url: string } | null;
  readonly stop?: { readonly label: string; readonly url: string; readonly oneClickUrl: string };
}

/** Completes a letter's links. The address is the installation's own, never one that a request named. */
export function addressed({ link, stop, ...letter }: Letter, apps: AppAddresses): AddressedLetter {
  return {
    ...letter,
    link: link && { label: link.label, url: apps[link.app] + link.path },
    ...(stop && {
      stop: { label: stop.label, url: apps[stop.app] + stop.path, oneClickUrl: apps[stop.app] + stop.oneClickPath },
    }),
  };
}
