/** An error in its own words, to stand in brackets behind what it means for the user; its name where it has no words. */
export const errorWords = (error: unknown): string => (error instanceof Error ? error.message || error.name : String(error));

/** Whether the browser refused to store something for want of room; it says no more than that. */
export const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';
