/** A number with its noun: '1 cause', '3 causes'. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
