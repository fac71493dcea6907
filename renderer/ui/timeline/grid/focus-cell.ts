/** Puts the cursor into a row's cell; false where the row lacks it: one far from the window gets its cells a moment after it has come near. */
export const focusCell = (row: HTMLElement | null, column: string): boolean => {
  const cell = row?.querySelector<HTMLElement>(`[data-cell="${column}"]`);
  cell?.focus();
  if (cell instanceof HTMLInputElement && cell.type === 'text') cell.select();
  return cell != null;
};

/** As `focusCell`, but into the field that holds the words, with these selected, where one does. */
const focusWords = (row: HTMLElement | null, column: string, words: string): boolean => {
  const fields = [
    ...(row?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input:not([type]), input[type=text]') ?? []),
  ];
  const field = words === '' ? undefined : fields.find(({ value }) => value.includes(words));
  if (field === undefined) return focusCell(row, column);
  field.focus();
  const from = field.value.indexOf(words);
  field.setSelectionRange(from, from + words.length);
  return true;
};

/** As many frames as a row that was just made, moved, removed or brought near is waited for. */
const patience = 30;

/** Puts the cursor into a row's cell, or to the words in it, as soon as there are both; given up after about half a second. */
export const focusWhen = (find: () => HTMLElement | null | undefined, column: string, words = '', left = patience): void => {
  requestAnimationFrame(() => {
    if (!focusWords(find() ?? null, column, words) && left > 0) focusWhen(find, column, words, left - 1);
  });
};
