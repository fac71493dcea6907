// Pure and without imports: the shell's open dialog and the browser's file field follow the same rule.

/** The largest file that is opened as a report, in bytes. */
export const largestReportFile = 20 * 1024 * 1024;

/** The endings, without the dot, that the open dialog offers first. */
export const reportFileEndings = ['txt', 'md', 'markdown', 'html', 'htm', 'json'] as const;

/** The sentence for a file that is larger than `largestReportFile`. */
export const tooLargeSentence = (name: string): string =>
  `“${name}” is larger than 20 MB, which is more than a report’s text can be. Open a smaller file, or paste the part you need.`;

/** The sentence for a file that could not be read, whatever the cause. */
export const unreadableSentence = (name: string): string =>
  `“${name}” could not be read. Check that it still exists, is no folder, and that you may open it.`;

/** A kind of file that may be opened: its endings without the dot, and the most bytes it may have. */
export type FileKind = {
  /** What the dialog calls such files. */
  readonly name: string;
  readonly endings: readonly string[];
  readonly largest: number;
  /** The sentence for a file that is larger. */
  readonly tooLarge: (name: string) => string;
  /** The sentence for a folder, or what else is no plain file. */
  readonly noFile: (name: string) => string;
};

/** The files that are opened as reports. */
export const reportFile: FileKind = {
  name: 'Text, Markdown and HTML',
  endings: reportFileEndings,
  largest: largestReportFile,
  tooLarge: tooLargeSentence,
  noFile: (name) => `“${name}” is not a file with text in it.`,
};
