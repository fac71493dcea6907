import { describe, expect, it } from 'vitest';
import { findEverything } from '../../../../renderer/core/checks/index.ts';
import { internalLabel } from '../../../../renderer/core/checks/publishing/internal-label.ts';
import type { Block, Mark } from '../../../../renderer/core/rich-text/rich-text.ts';
import { run, textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import { expectLinearGrowth } from '../../../support/growth.ts';
import { event } from '../../timeline/events.ts';
import { checked, report } from '../reports.ts';

const inBody = (...body: readonly Block[]) => checked(internalLabel, report({ body }));
const internal: Mark = { type: 'private', attrs: { to: 'internal' } };

describe('internal-label', () => {
  it.each([
    ['The pump failed. [INTERNAL: the night shift slept]', 'INTERNAL'],
    ['The pump failed [Internal: nobody looked].', 'Internal'],
    ['Internal note: the vendor was late.', 'Internal note'],
    ['Internal notes', 'Internal notes'],
    ['**Internal comment** – ask the vendor', 'Internal comment'],
    ['INTERNAL ONLY: do not show this', 'INTERNAL ONLY'],
    ['The pump failed. INTERNAL ONLY, the shift was short.', 'INTERNAL ONLY'],
    ['For internal use only', 'For internal use only'],
    ['CONFIDENTIAL', 'CONFIDENTIAL'],
    ['- CONFIDENTIAL: names of customers', 'CONFIDENTIAL'],
    ['Strictly confidential', 'Strictly confidential'],
    ['The cost was high (not for publication).', 'not for publication'],
    ['Interne Notiz: Der Dienstleister kam zu spät.', 'Interne Notiz'],
    ['Nur intern: Der Dienstleister kam zu spät.', 'Nur intern'],
    ['VERTRAULICH', 'VERTRAULICH'],
    ['Der Preis war hoch (nicht zur Veröffentlichung bestimmt).', 'nicht zur Veröffentlichung bestimmt'],
    ['Note interne : le fournisseur était en retard.', 'Note interne'],
    ['À usage interne uniquement', 'À usage interne uniquement'],
    ['CONFIDENTIEL – noms des clients', 'CONFIDENTIEL'],
    ['(à ne pas publier) Le coût était élevé.', 'à ne pas publier'],
    ['Nota interna: el proveedor llegó tarde.', 'Nota interna'],
    ['Solo uso interno', 'Solo uso interno'],
    ['CONFIDENCIAL: nombres de clientes', 'CONFIDENCIAL'],
    ['El coste fue alto (no publicar).', 'no publicar'],
  ])('finds in “%s” the label %j', (text, words) => {
    expect(inBody(textBlock('p', text))).toMatchObject([
      { rule: 'internal-label', severity: 'warning', place: { kind: 'text', block: 0, words }, fix: null },
    ]);
  });

  it.each([
    'The page said internal server error.',
    'Internal Server Error: the page was empty.',
    'Confidential data was not touched.',
    'No confidential information (such as names) was read.',
    'The internal network failed, and internal notes of the shift say so.',
    'Internal: 3 dashboards. External: 2 pages.',
    'The dashboard (internal) was slow.',
    'This tool is for internal use only and was not affected.',
    'The internal tool is not for publication of reports.',
    'It was marked “Internal note:” in the form.',
    'We did not publish the address. Do not publish your password.',
    'Die internen Notizen liegen vor. Vertrauliche Daten waren nicht betroffen.',
    'Interne Systeme: drei. Das Gespräch blieb vertraulich.',
    'Le réseau interne est tombé. Les données confidentielles sont intactes.',
    'La red interna cayó. Los datos confidenciales no se tocaron.',
    'The INTERNAL status code was returned.',
  ])('leaves “%s”', (text) => {
    expect(inBody(textBlock('p', text))).toEqual([]);
  });

  it('looks in what the public edition shows, and leaves code and what is kept already', () => {
    const kept: Block = { ...textBlock('p', 'Internal note: the shift slept'), attrs: { kind: 'p', visibility: 'internal' } };
    const within = textBlock('p', [run('It failed. '), { ...run('[INTERNAL: the shift slept]'), marks: [internal] }]);
    expect(inBody(kept, within, { type: 'codeBlock', content: [run('INTERNAL: stream closed')] })).toEqual([]);
    const events = [{ ...event('a', '2024-06-10 16:00 UTC'), text: 'Internal note: the shift slept' }];
    expect(checked(internalLabel, report({ events }))).toMatchObject([{ place: { kind: 'event', words: 'Internal note' } }]);
    expect(checked(internalLabel, report({ events: events.map((one) => ({ ...one, visibility: 'internal' })) }))).toEqual([]);
  });

  it.each(['DO NOT PUBLISH: the cost', '[INTERNAL]'])('leaves %j to what still waits for its words', (text) => {
    const found = findEverything(report({ body: [textBlock('p', text)] })).map(({ rule }) => rule);
    expect(found.filter((rule) => rule === 'internal-label' || rule === 'leftover-words')).toEqual(['leftover-words']);
  });

  it('takes time that grows with the length of the text', () => {
    expectLinearGrowth(500, (size) => {
      inBody(textBlock('p', 'The internal page (not for '.repeat(size)));
    });
  });
});
