/** Who reads a stream of answers. */
export interface Reader<Data> {
  /** Each answer, as it comes. */
  readonly told: (data: Data) => void;
  /** Nothing more comes, for whatever reason. */
  readonly over: () => void;
}

/** What is used of the browser's `EventSource`. */
export interface Source {
  addEventListener(event: 'next' | 'complete' | 'error', hear: (event: { readonly data?: unknown }) => void): void;
  close(): void;
}

/**
 * Reads the answers to a subscription until they end or break off. It never connects again by itself: whoever reads asks
 * now and then instead.
 *
 * @returns what ends the reading, without a word
 */
export function watchAnswers<Data>(source: Source, { told, over }: Reader<Data>): () => void {
  const end = (): void => {
    source.close();
    over();
  };
  source.addEventListener('next', ({ data }) => {
    const answer = answerIn<Data>(data);
    if (answer) told(answer);
    else end();
  });
  source.addEventListener('complete', end);
  source.addEventListener('error', end);
  return () => source.close();
}

function answerIn<Data>(text: unknown): Data | null {
  const { data, errors } = JSON.parse(String(text)) as { readonly data?: Data | null; readonly errors?: unknown };
  return errors ? null : (data ?? null);
}
