/** Thrown inside the journal where the sentence for the user is known already. */
export class JournalProblem extends Error {
  override readonly name = 'JournalProblem';
}

/** The journal was written by a version whose format this one doesn't know. */
export const newerJournal = (): JournalProblem =>
  new JournalProblem('This report was last edited in a newer version of Debrief. Open it there, or update this one. Nothing was changed.');

/** Says in a sentence why the journal failed, and what to do. */
export const journalFailure = (error: unknown, folder: string): string => {
  if (error instanceof JournalProblem) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'The disk is full, so the last changes are not on it. Free some space, or save a copy elsewhere.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `Debrief may not write to its folder ${folder}, so the last changes are not on the disk. Save a copy elsewhere.`;
    default:
      return `The last changes could not be written to ${folder} (${code}). Save a copy elsewhere.`;
  }
};
