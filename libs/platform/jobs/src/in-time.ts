/** A queue did not answer in time. It may still do what it was asked to. */
export class QueueNotAnswering extends Error {
  override readonly name = 'QueueNotAnswering';
}

/** The answer, if it comes within the time; a connection that was never made would otherwise be waited for without end. */
export async function inTime<T>(answer: Promise<T>, milliseconds = 5_000): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new QueueNotAnswering(`No answer from the queue in ${milliseconds} ms`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
