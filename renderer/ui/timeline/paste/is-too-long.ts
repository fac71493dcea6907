/** As many characters as a field is given: breaking more into lines stops the window, one long line for half a minute. */
export const mostInField = 200_000;
const longestLine = 20_000;
/** Whether a text is too much for a field; it is read as a whole all the same. */
export const isTooLong = (text: string): boolean => {
  if (text.length > mostInField) return true;
  for (let from = 0; text.length - from > longestLine; ) {
    const end = text.indexOf('\n', from);
    if (end === -1 || end - from > longestLine) return true;
    from = end + 1;
  }
  return false;
};
