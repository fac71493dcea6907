/** In how many places two texts differ, as far as the first one goes: 1 for "21:14" and "21:15". */
export const digitsApart = (a: string, b: string): number => [...a].filter((digit, at) => digit !== b.charAt(at)).length;
