/** How far one time is from another on a round, such as a clock's day, the shorter way: 23 hours ahead are one hour back. `by` and `round` are in one unit. */
export const shortestWay = (by: number, round: number): number => {
  const rest = ((by % round) + round) % round;
  return rest > round / 2 ? rest - round : rest;
};
