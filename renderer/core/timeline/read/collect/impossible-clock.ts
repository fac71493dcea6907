/** Whether a line begins with what is written as a time that no clock shows: "25:10 Go", "14:75 Go". */
export function isImpossibleClock(text: string): boolean {
  const found = /^[[(]?(\d{1,2}):(\d\d)(?![\d:.])(?!\s?(?:h|hours?|min|minutes?|mins|m|s)(?!\p{L}))/u.exec(text);
  return found !== null && (Number(found[1]) > 24 || Number(found[2]) > 59);
}
