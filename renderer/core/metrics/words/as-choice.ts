/** A milestone's name within a sentence as the timeline offers it: who is told to mark an event finds it there in these letters. */
export const asChoice = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
