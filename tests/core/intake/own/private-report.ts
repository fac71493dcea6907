import fc from 'fast-check';
import { labelsFor } from '../../../../renderer/core/export/labels.ts';
import type { Report, Visibility } from '../../../../renderer/core/report/report.ts';
import type { Block, Inline, Mark, PrivateTo, StructuredKind } from '../../../../renderer/core/rich-text/rich-text.ts';
import { run, textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import { languages } from '../../../../renderer/core/time/shown/language.ts';
import { action, cause, cell, event, fact, marked, report, step } from '../../export/sample-report.ts';

/** Words that say by themselves whether the public may read them: every private one holds “qqx”. */
const word = fc.constantFrom(
  'mail',
  'queue',
  'was slow',
  'until 10:40',
  'Mon 3 March 2026',
  'restart',
  'Contact: Ann Lee',
  'Severity: high',
);
const secret = fc.nat(9_999).map((number) => `qqx${number}`);
const secretWords = fc
  .tuple(
    fc.constantFrom('', '10:05 ', '2026-03-03 09:10 UTC ', 'Title: ', 'Owner: ', 'Root cause', '- ', '[x] ', 'Internal: ', '[', '12. '),
    secret,
    word,
  )
  .map(([before, hidden, after]) => `${before}${hidden} ${after} ${hidden}`);
const to = fc.constantFrom<PrivateTo>('internal', 'authority');
const plainMark = fc.constantFrom<readonly Mark[]>([], [{ type: 'bold' }], [{ type: 'italic' }], [{ type: 'strike' }], [{ type: 'code' }]);

const privateRun = fc.tuple(secretWords, to, plainMark, fc.boolean()).map(([text, audience, marks, isLink]): Inline => {
  const led: readonly Mark[] = isLink ? [{ type: 'link', attrs: { href: 'https://example.org/qqx1' } }] : marks;
  return marked(text, ...led, { type: 'private', attrs: { to: audience } });
});
const piece: fc.Arbitrary<readonly Inline[]> = fc.oneof(
  word.map((text) => [run(`${text} `)]),
  privateRun.map((one) => [one]),
  fc.tuple(secretWords, plainMark).map(([text, marks]) => [marked(text, ...marks, { type: 'redacted' })]),
  fc.tuple(privateRun, secret).map(([one, note]): readonly Inline[] => [one, { type: 'footnote', attrs: { text: `${note} noted` } }]),
  fc.constantFrom<readonly Inline[]>([{ type: 'hardBreak' }], [{ type: 'footnote', attrs: { text: 'Seen by all.' } }]),
);
/** A public footnote between private words goes with them, so that words for everybody stand around each line. */
const line = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map((pieces): readonly Inline[] => [run('So '), ...pieces.flat(), run(' it went')]);
const kind = fc.constantFrom('p' as const, 'p' as const, 'h1' as const, 'h2' as const, 'quote' as const);
const paragraph = fc.tuple(kind, line).map(([one, content]): Block => textBlock(one, content));
const keptParagraph = fc
  .tuple(kind, secretWords, to)
  .map(([one, text, visibility]): Block => ({ ...textBlock(one, text), attrs: { kind: one, visibility } }));
const listOf = (content: fc.Arbitrary<readonly Inline[]>) =>
  fc
    .array(content, { minLength: 1, maxLength: 4 })
    .map((items) => items.map((one) => ({ type: 'listItem' as const, content: [textBlock('p', one)] })));
const list = listOf(line).map((content): Block => ({ type: 'bulletList', content }));
const keptList = fc
  .tuple(listOf(secretWords.map((text) => [run(text)])), to, fc.boolean())
  .map(
    ([content, visibility, isOrdered]): Block =>
      isOrdered
        ? { type: 'orderedList', attrs: { start: 1, visibility }, content }
        : { type: 'bulletList', attrs: { visibility }, content },
  );
const keptNested = fc
  .tuple(keptParagraph, secret)
  .map(([inner]): Block => ({ type: 'bulletList', content: [{ type: 'listItem', content: [textBlock('p', 'Among others'), inner] }] }));
const keptTable = fc.tuple(secretWords, secretWords, to).map(
  ([a, b, visibility]): Block => ({
    type: 'table',
    attrs: { visibility },
    content: [
      { type: 'tableRow', content: [cell(a), cell('x')] },
      { type: 'tableRow', content: [cell('y'), cell(b)] },
    ],
  }),
);
const keptOther = fc
  .tuple(secretWords, to, fc.boolean())
  .map(
    ([text, visibility, isCode]): Block =>
      isCode
        ? { type: 'codeBlock', attrs: { visibility }, content: [run(text)] }
        : { type: 'callout', attrs: { visibility, tone: 'warning' }, content: [textBlock('p', text), textBlock('p', text)] },
  );
const heading = fc
  .constantFrom('timeline', 'causes', 'actions', 'status')
  .chain((section) =>
    fc.constantFrom(...languages).map((language): Block => textBlock('h2', labelsFor(language).sections[section as 'timeline'])),
  );
const data = fc
  .tuple(
    fc.constantFrom<StructuredKind>('timeline', 'timeline-chart', 'key-figures', 'causes', 'actions', 'status', 'facts', 'contact'),
    fc.constantFrom<PrivateTo | null>(null, 'internal', 'authority'),
  )
  .map(([block, visibility]): Block => ({ type: 'structured', attrs: { block, ...(visibility === null ? {} : { visibility }) } }));
const block = fc.oneof(paragraph, paragraph, keptParagraph, list, keptList, keptNested, keptTable, keptOther, heading, data);

const visibility = fc.constantFrom<Visibility>('public', 'internal', 'authority');
const said = fc
  .tuple(visibility, secretWords, word)
  .map(([audience, hidden, open]) => [audience, audience === 'public' ? `Then ${open}` : hidden] as const);

/** A report of public and private matter of every kind; every private word holds “qqx”. */
export const privateReport: fc.Arbitrary<Report> = fc
  .record({
    language: fc.constantFrom(...languages),
    body: fc.array(block, { minLength: 1, maxLength: 8 }),
    events: fc.array(fc.tuple(said, fc.nat(1439)), { maxLength: 4 }),
    causes: fc.array(said, { maxLength: 3 }),
    actions: fc.array(said, { maxLength: 3 }),
    facts: fc.array(said, { maxLength: 2 }),
  })
  .map(({ language, body, ...made }) =>
    report({
      details: { title: 'Slow mail', reference: 'INC-7', contact: 'Press office', language },
      body,
      events: made.events.map(([[audience, text], minute]) => {
        const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        return event(`2026-03-03 ${clock} UTC`, text, {
          visibility: audience,
          author: 'qqx77 Ann',
          evidence: ['Log of qqx78 https://logs.example.org/qqx79'],
        });
      }),
      causes: made.causes.map(([audience, text]) => cause(text, 'unsaid', audience)),
      actions: made.actions.map(([audience, text]) => ({
        ...action(text),
        visibility: audience,
        link: 'https://tickets.example.org/qqx80',
      })),
      facts: made.facts.map(([audience, text]) => fact('Persons affected', 'text', text, { visibility: audience })),
      steps: [step('Watch the queue', 'open')],
    }),
  );
