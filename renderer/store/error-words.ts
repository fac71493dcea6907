/** An error in its own words, to stand in brackets behind what it means for the user. */
export const errorWords = (error: unknown): string => (error instanceof Error ? error.message : String(error));
