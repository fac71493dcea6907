/** As many frames as a row of the library is waited for, to come or to go. */
const patience = 120;

const rowOf = (id: string): Element | null => document.querySelector(`[data-draft="${CSS.escape(id)}"]`);
const linkIn = (row: Element | null): HTMLElement | null => row?.querySelector('a') ?? null;
/** Where no row is left, one begins with what is above them. */
const search = (): HTMLElement | null => document.querySelector('main')?.parentElement?.querySelector('input[type="search"]') ?? null;

/** Gives the keyboard a place as soon as what it was on is gone, so that Tab doesn't begin anew; leaves it where somebody has gone meanwhile. */
const whenLost = (place: () => HTMLElement | null): void => {
  const wait = (left: number): void => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    const found = isLost ? place() : null;
    if (found !== null) found.focus();
    else if (left > 0) requestAnimationFrame(() => wait(left - 1));
  };
  wait(patience);
};

/** To be called before a draft's row goes from its list: the row after it, or else the one before, gets the keyboard that the row had. */
export const focusBeside = (id: string): void => {
  const row = rowOf(id);
  const beside = row?.nextElementSibling ?? row?.previousElementSibling ?? null;
  whenLost(() => (beside?.isConnected === true ? linkIn(beside) : search()));
};

/** Gives the keyboard to the row of a draft that comes back. */
export const focusReturned = (id: string): void => whenLost(() => linkIn(rowOf(id)));
