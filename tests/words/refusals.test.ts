import { afterEach, describe, expect, it } from 'vitest';
import { writeFailure } from '../../electron/files/write-failure.ts';
import { journalFailure, newerJournal } from '../../electron/journal/journal-failure.ts';
import { fileLimits } from '../../renderer/core/review/file/container.ts';
import { draftFromFile, draftToFile } from '../../renderer/core/review/file/draft-file.ts';
import { reviewFromFile, reviewToFile } from '../../renderer/core/review/file/review-file.ts';
import { parseThreads, threadLimits } from '../../renderer/core/review/parse-threads.ts';
import { stepsFrom } from '../../renderer/core/review/workflow/steps.ts';
import { fromBelow } from '../../renderer/words/from-below.ts';
import { speakWith } from '../../renderer/words/words.ts';
import { report } from '../core/checks/reports.ts';
import { thread } from '../core/checks/threads.ts';
import { speak } from './speak.ts';

afterEach(() => speakWith('en', {}));

describe.each(['de', 'fr', 'es'] as const)('in %s', (language) => {
  it('why nothing was written or read is not left in English, and no folder is translated', () => {
    speak(language);
    const folder = '/home/ana/3 June 2026. Reports';
    const codes = ['EACCES', 'ENOSPC', 'ENOENT', 'EISDIR', 'ENAMETOOLONG', 'EBUSY', 'EIO'];
    const failures = codes.map((code) => Object.assign(new Error(code), { code }));
    const said = [
      ...failures.map((error) => `${writeFailure(error, `${folder}/a.html`)} Your report itself is kept in Debrief.`),
      ...failures.map((error) => journalFailure(error, folder)),
      journalFailure(newerJournal(), folder),
      'The PDF was not ready after 60 seconds. Try again, or export HTML and print that. Your report itself is kept in Debrief.',
    ].map((sentence) => [sentence, fromBelow(sentence)] as const);
    expect(
      said.filter(
        ([sentence, words]) => /\b(?:the|is|not|Choose|Your|Save)\b/.test(words) || (sentence.includes(folder) && !words.includes(folder)),
      ),
    ).toEqual([]);
  });

  it('why a file, a review or a step was refused is not left in English', () => {
    speak(language);
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    const review = { draft: 'd', title: '', base: '0'.repeat(64), person: thread().author, threads: [thread()], signOffs: [] };
    const file = reviewToFile(review);
    const reasons = [
      draftFromFile(bytes('not a file')),
      draftFromFile(bytes(file.replace('Really?', 'Hardly?'))),
      draftFromFile(bytes(file)),
      draftFromFile(new Uint8Array(fileLimits.file + 1)),
      reviewFromFile(bytes(draftToFile({ draft: 'd', state: new Uint8Array(1), report: report() }))),
      reviewFromFile(bytes(reviewToFile({ ...review, base: 'x' }))),
      parseThreads(null),
      parseThreads([7]),
      parseThreads([{ ...thread(), text: 'x'.repeat(threadLimits.text + 1) }]),
      parseThreads([{ ...thread(), replies: 'x' }]),
      parseThreads(Array.from({ length: threadLimits.threads + 1 }, () => null)),
    ].map((read) => ('reason' in read ? read.reason : 'taken'));
    const steps = stepsFrom('in-review', [{ role: 'Legal', count: 1, valid: [], revoked: [], missing: 1 }]).map(({ reason }) => reason);
    const left = [...reasons, ...steps.filter((reason) => reason !== '')].filter(
      (reason) => / (?:the|is|not|of|are|with) /.test(fromBelow(reason)) || fromBelow(reason) === reason,
    );
    expect(left).toEqual([]);
  });
});
