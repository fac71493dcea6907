/** How long a draft may be looked at, without a key or a click, until its words are checked all the same, in milliseconds. */
const patience = 5000;

let used: Promise<void> | null = null;

/** When somebody has begun to work here, or has looked on for a while: a dictionary takes as much memory as a draft, and who only opens one needs none. */
export const whenUsed = (): Promise<void> => {
  used ??= new Promise((resolve) => {
    const begin = (): void => {
      removeEventListener('keydown', begin, true);
      removeEventListener('pointerdown', begin, true);
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(begin, patience);
    addEventListener('keydown', begin, true);
    addEventListener('pointerdown', begin, true);
  });
  return used;
};
