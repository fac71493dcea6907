/** Asks a worker one question at a time; while it is at work only the latest question waits. `hear` gets each answer, or null where the worker failed. */
export const askLatest = <Question, Answer>(
  worker: Worker,
  hear: (answer: Answer | null, question: Question) => void,
): ((question: Question) => void) => {
  let asked: Question | null = null;
  let waiting: Question | null = null;
  const ask = (question: Question): void => {
    asked = question;
    waiting = null;
    worker.postMessage(question);
  };
  const answered = (answer: Answer | null): void => {
    const question = asked;
    asked = null;
    if (question !== null) hear(answer, question);
    if (waiting !== null) ask(waiting);
  };
  worker.onmessage = ({ data }: MessageEvent<Answer>) => answered(data);
  worker.onerror = () => answered(null);
  return (question) => {
    if (asked === null) ask(question);
    else waiting = question;
  };
};
