import { readdirSync, readFileSync } from 'node:fs';

/** The ids of the processes whose command line holds the words; only where there is a /proc, so on Linux. */
export const processesNaming = (words: string): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(words);
      } catch {
        return false;
      }
    })
    .map(Number);
