/** Whether two digits of the minutes of one time have changed places in the other: "16:03" for "16:30". */
export const isTwisted = (a: string, b: string): boolean =>
  a.slice(0, 3) === b.slice(0, 3) && a.charAt(3) !== a.charAt(4) && a.charAt(3) === b.charAt(4) && a.charAt(4) === b.charAt(3);
