/** How long a write may take, in ms, before it is taken for failed: on a full disk a transaction may never call back. */
export const patience = 3000;

/** What the work gives, or `late` when it has not answered within the limit (ms). */
export const inTime = async <Value>(work: Promise<Value>, late: Value, limit = patience): Promise<Value> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const reached = new Promise<Value>((resolve) => {
    timer = setTimeout(() => resolve(late), limit);
  });
  try {
    return await Promise.race([work, reached]);
  } finally {
    clearTimeout(timer);
  }
};
