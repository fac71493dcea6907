const key = /^\s*(?:path|slug|url|permalink|alias(?:es)?|redirect_from)\s*:/iu;

/** Whether a line is a key of a page's head that holds where the page is, often with the day of its publication. */
export const isPageAddress = (line: string): boolean => key.test(line);
