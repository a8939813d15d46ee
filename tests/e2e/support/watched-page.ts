import type { BrowserContext, Page, Request, Response } from 'playwright-core';

/** What the server answered with. */
export interface SentDocument {
  readonly status: number;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A page that notes everything it loads and complains of. */
export interface WatchedPage {
  readonly page: Page;
  /** The HTML document as the server sent it. */
  readonly document: () => Promise<SentDocument>;
  readonly requests: readonly Request[];
  readonly complaints: readonly string[];
  /** Bytes over the wire, headers included, with nothing in the cache. */
  readonly weight: () => Promise<number>;
}

/** Opens a page and watches it from its first request on. */
export async function watchedPage(context: BrowserContext): Promise<WatchedPage> {
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.setCacheDisabled', { cacheDisabled: true });
  const requests: Request[] = [];
  const complaints: string[] = [];
  let answer: Response | undefined;
  page.on('request', (request) => {
    if (isDocument(request)) [requests.length, complaints.length] = [0, 0];
    // What the page before it still asks for until the new one has answered is cut off by the browser, and no fault.
    if (isDocument(request) || answer?.request() === requests[0]) requests.push(request);
  });
  page.on('response', (response) => void (isDocument(response.request()) && (answer = response)));
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  page.on('pageerror', (error) => void complaints.push(error.message));
  page.on('requestfailed', (request) => {
    if (requests.includes(request)) complaints.push(`could not load ${request.url()}`);
  });
  const document = async () => {
    if (!answer) throw new Error('The page has not been opened yet');
    return { status: answer.status(), html: await answer.text(), headers: await answer.allHeaders() };
  };
  return { page, document, requests, complaints, weight: () => weightOf(requests) };
}

const isDocument = (request: Request) => request.isNavigationRequest() && !request.frame().parentFrame();

async function weightOf(requests: readonly Request[]): Promise<number> {
  const loaded = requests.filter((request) => request.failure() === null);
  const sizes = await Promise.all(loaded.map((request) => request.sizes()));
  return sizes.reduce(
    (sum, { responseBodySize, responseHeadersSize }) => sum + responseBodySize + responseHeadersSize,
    0,
  );
}
