import path from 'node:path';

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';

/** Says in a sentence why a file could not be written and what to do; for errors thrown by node:fs, and any others. */
export const writeFailure = (error: unknown, file: string): string => {
  const name = path.basename(file);
  const folder = path.dirname(file);
  const code = codeOf(error);
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `You may not write to “${name}” in ${folder}. Choose another folder.`;
    case 'ENOSPC':
    case 'EDQUOT':
      return `The disk is full: “${name}” was not written. Free some space or choose another disk.`;
    case 'ENOENT':
    case 'ENOTDIR':
      return `There is no folder ${folder} (any more). Choose another folder.`;
    case 'EISDIR':
    case 'ENOTEMPTY':
    case 'EEXIST':
      return `“${name}” is a folder. Choose another name.`;
    case 'ENAMETOOLONG':
      return `The name “${name.slice(0, 60)}…” is too long for this disk. Choose a shorter one.`;
    case 'EBUSY':
    case 'ETXTBSY':
      return `“${name}” is open in another program. Close it there, or choose another name.`;
    default:
      return `“${name}” could not be written to ${folder} (${code}). Choose another folder.`;
  }
};
