/** A way to ask a worker, which answers each question once. */
export type Line<Question, Answer> = {
  /** Sends a question and resolves with the answer; null when the worker has failed. After `close` it never resolves. */
  readonly ask: (question: Question) => Promise<Answer | null>;
  readonly hasFailed: () => boolean;
  readonly close: () => void;
};

/** A question on its way to a worker, and the answer on its way back; no answer means that the worker can't go on. */
export type Numbered<Content> = { readonly id: number; readonly content: Content };

/** Opens the way to a worker that was just started. Where the worker fails `onFail` is called, once, and it is stopped. */
export const lineTo = <Question, Answer>(worker: Worker, onFail: () => void): Line<Question, Answer> => {
  const waiting = new Map<number, (answer: Answer | null) => void>();
  let isFailed = false;
  let last = 0;
  const fail = (): void => {
    if (isFailed) return;
    isFailed = true;
    worker.terminate();
    for (const resolve of waiting.values()) resolve(null);
    waiting.clear();
    onFail();
  };
  worker.onerror = fail;
  worker.onmessage = ({ data }: MessageEvent<Numbered<Answer> | null>) => {
    if (data === null) return fail();
    waiting.get(data.id)?.(data.content);
    waiting.delete(data.id);
  };
  return {
    ask: (content) =>
      new Promise((resolve) => {
        if (isFailed) return resolve(null);
        last += 1;
        waiting.set(last, resolve);
        worker.postMessage({ id: last, content } satisfies Numbered<Question>);
      }),
    hasFailed: () => isFailed,
    close: () => worker.terminate(),
  };
};

/** The worker's end: answers questions with what `answer` makes of them, and says so when it fails. */
export const answerLine = <Question, Answer>(answer: (question: Question) => Promise<Answer>): void => {
  addEventListener('message', ({ data: { id, content } }: MessageEvent<Numbered<Question>>) => {
    answer(content).then(
      (made) => postMessage({ id, content: made } satisfies Numbered<Answer>),
      () => postMessage(null),
    );
  });
};
