// The child of the kill test: appends numbered records as fast as it can and reports each one that is acknowledged.
import { writeSync } from 'node:fs';
import { openJournals } from '../../../electron/journal/journals.ts';

const folder = process.argv[2] ?? '';
const first = Number(process.argv[3]);
const journals = await openJournals(folder);
for (let number = first; ; number += 3) {
  const batch = [number, number + 1, number + 2];
  const appends = batch.map((each) => journals.append('draft', Buffer.from(`${each}:${'x'.repeat(each % 5000)}`)));
  if (number % 40 === 0) void journals.compact('other', Buffer.alloc(20_000, number));
  const answers = await Promise.all(appends);
  if (answers.some((answer) => answer.kind === 'failed')) process.exit(9);
  writeSync(1, `${batch.at(-1)}\n`);
}
