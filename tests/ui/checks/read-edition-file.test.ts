import { expect, it } from 'vitest';
import { draftToFile } from '../../../renderer/core/review/file/draft-file.ts';
import { readEditionFile } from '../../../renderer/ui/checks/editions/read-edition-file.ts';
import { report } from '../../core/checks/reports.ts';

const services = { now: () => Date.UTC(2026, 5, 8) };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const draft = draftToFile({ draft: 'd', state: new Uint8Array([1]), report: report({ details: { title: 'Panne', language: 'fr' } }) });

it.each(['panne.debrief', 'panne.txt'])('a draft’s file is read as the whole draft, under any name: %s', async (name) => {
  expect(await readEditionFile(services, { name, bytes: bytes(draft) })).toMatchObject({
    kind: 'read',
    file: { name, isPublished: false, report: { details: { title: 'Panne', language: 'fr' } } },
  });
});

it.each([
  ['a damaged draft', 'panne.debrief', bytes(draft.replace('Panne', 'Pannf'))],
  ['a text by the name of a draft', 'panne.debrief', bytes('# Panne')],
  ['a picture', 'panne.md', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])],
])('%s is refused with a sentence', async (_what, name, given) => {
  expect(await readEditionFile(services, { name, bytes: given })).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/\.$/) });
});
