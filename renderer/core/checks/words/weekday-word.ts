const rows: readonly (readonly string[])[] = [
  'monday tuesday wednesday thursday friday saturday sunday',
  'mon tue wed thu fri sat sun',
  'montag dienstag mittwoch donnerstag freitag samstag sonntag',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'lunes martes miércoles jueves viernes sábado domingo',
].map((row) => row.split(' '));

/** The name of another weekday (1 Monday to 7 Sunday) in the language, length and case of one; null for words that are no plain name of a weekday. */
export const weekdayWord = (like: string, weekday: number): string | null => {
  const name = rows.find((row) => row.includes(like.toLowerCase()))?.[weekday - 1];
  if (name === undefined) return null;
  if (like === like.toUpperCase()) return name.toUpperCase();
  return /^\p{Lu}/u.test(like) ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : name;
};
