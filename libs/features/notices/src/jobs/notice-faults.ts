import type { NoticePlatformSettings } from './notices-jobs.module.js';

/** What about the settings would keep notices from the national platform, or their ids from being ours. */
export const noticeFaults = ({ NOTICE_PLATFORM_URL }: NoticePlatformSettings): string[] => {
  if (NOTICE_PLATFORM_URL === undefined)
    return ['NOTICE_PLATFORM_URL is not set: notices would be accepted by a folder of files, and published nowhere'];
  return NOTICE_PLATFORM_URL.startsWith('https://') ? [] : ['NOTICE_PLATFORM_URL is not an https address'];
};
