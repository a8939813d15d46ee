/** How the numbers came about, for the reader of the report. */
export const METHOD = [
  'Run `npm run bench what-if`. The platform as it ships: an api and the admin app in processes of their own, over the demonstration; a headless Chromium on the same machine.',
  'The page that tries weights is open with the engine loaded. One thing is changed after the other, as the browser does it for a hand: the value is set and an `input` or `change` event is sent.',
  'The clock is `performance.now()` inside the page, from just before the event. “In the page” is when the fingerprint of the result on the page is another one, which is when ranking, steps, crossings, curve and sentences are; “painted” is after the next frame.',
  'Every change scores every case at each fixed step, and draws the whole page. Values are visited in an order that never repeats a fingerprint; the first changes, before the engine is compiled by the browser, are left out and reported as “first”.',
  'Sample bids are the eight invented cases of four bids each, and then the most that can be saved: twelve cases of twelve bids.',
];
