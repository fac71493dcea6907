import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportHtml } from '../../../../renderer/core/export/export-html.ts';
import { exportMarkdown } from '../../../../renderer/core/export/export-markdown.ts';
import { labelsFor } from '../../../../renderer/core/export/labels.ts';
import { milestones, type Report } from '../../../../renderer/core/report/report.ts';
import type { Block } from '../../../../renderer/core/rich-text/rich-text.ts';
import { plainText, run, textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import { instantOf } from '../../../../renderer/core/time/instant-of.ts';
import { languages } from '../../../../renderer/core/time/shown/language.ts';
import { orderEvents } from '../../../../renderer/core/timeline/order/order-events.ts';
import { action, cause, correction, event, report, step, structured } from '../../export/sample-report.ts';
import { read } from '../read.ts';

const word = fc
  .stringMatching(/^[a-z]{4,9}$/)
  .filter(
    (text) =>
      !/^(?:done|open|until|from|noon|mond|tues|jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|ene|abr|ago|dic)/.test(text),
  );
const sentence = fc
  .array(word, { minLength: 2, maxLength: 6 })
  .map((words) => words.join(' ').replace(/^./, (first) => first.toUpperCase()));
const noted = fc
  .tuple(sentence, fc.constantFrom('', '', ', see below', ' (no change)', ' “as planned”', ' – again', ' *', ' 50 %'))
  .map(([text, end]) => text + end);
const name = fc.tuple(word, word).map((both) => both.map((one) => one.replace(/^./, (first) => first.toUpperCase())).join(' '));
const zone = fc.constantFrom('Europe/Paris', 'UTC', 'America/New_York');
const audience = fc.constantFrom('public' as const, 'public' as const, 'internal' as const);

const anyReport: fc.Arbitrary<Report> = fc
  .record({
    language: fc.constantFrom(...languages),
    title: sentence,
    reference: fc.constantFrom('', 'INC-2026-7', 'OPS 12'),
    severity: fc.constantFrom('', 'SEV-1', 'high'),
    services: fc.array(name, { maxLength: 2 }),
    authors: fc.array(name, { maxLength: 2 }),
    contact: fc.constantFrom('', 'press@example.org'),
    state: fc.constantFrom('draft' as const, 'in-review' as const, 'published' as const),
    zone,
    minutes: fc.uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 1, maxLength: 6 }),
    texts: fc.array(noted, { minLength: 6, maxLength: 6 }),
    marks: fc.shuffledSubarray([...milestones], { minLength: 0, maxLength: 4 }),
    seen: fc.array(audience, { minLength: 6, maxLength: 6 }),
    causes: fc.array(fc.tuple(noted, fc.constantFrom('unsaid' as const, 'contributing' as const), audience), { maxLength: 3 }),
    actions: fc.array(
      fc.record({
        text: noted,
        owner: fc.oneof(
          fc.constant(''),
          name,
          fc.tuple(name, name).map((both) => both.join(', ')),
        ),
        due: fc.constantFrom(null, '2026-04-01', '2026-12-31', '2026-08-15'),
        state: fc.constantFrom('open' as const, 'in-progress' as const, 'done' as const),
        answers: fc.array(fc.nat(2), { maxLength: 2 }),
        link: fc.constantFrom('', 'https://tickets.example.org/OPS-1'),
        visibility: audience,
      }),
      { maxLength: 3 },
    ),
    steps: fc.array(fc.tuple(noted, fc.constantFrom('open' as const, 'current' as const, 'done' as const)), { maxLength: 3 }),
    words: sentence,
  })
  .map((made) => {
    const { sections } = labelsFor(made.language);
    const events = [...made.minutes]
      .sort((a, b) => a - b)
      .map((minute, at) => {
        const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        return event(`2026-03-03 ${clock} ${made.zone}`, made.texts[at] ?? '', {
          milestone: made.marks[at] ?? null,
          visibility: made.seen[at] ?? 'public',
        });
      });
    const causes = made.causes.map(([text, kind, visibility]) => cause(text, kind, visibility));
    const details = {
      title: made.title,
      reference: made.reference,
      severity: made.severity,
      services: made.services,
      authors: made.authors,
    };
    return report({
      details: { ...details, contact: made.contact, state: made.state, language: made.language },
      events,
      causes,
      actions: made.actions.map(({ answers, due, ...rest }) => ({
        ...action(rest.text),
        ...rest,
        due: due as Report['actions'][number]['due'],
        answers: [...new Set(answers.flatMap((at) => causes[at]?.id ?? []))],
      })),
      steps: made.steps.map(([text, state]) => step(text, state)),
      body: [
        textBlock('p', [run(`${made.words}.`)]),
        ...(['timeline', 'causes', 'actions', 'status'] as const).flatMap((kind) => [textBlock('h2', sections[kind]), structured(kind)]),
      ],
    });
  });

/** What an export says of a report, without ids. */
const said = ({ details, events, causes, actions, steps }: Report) => ({
  details: [details.title, details.reference, details.severity, details.services, details.authors, details.contact, details.language],
  events: orderEvents(events).map(({ when, text, milestone, visibility }) => [instantOf(when), text, milestone, visibility]),
  causes: causes.map(({ text, kind, visibility }) => [text, kind, visibility]),
  actions: actions.map(({ text, owner, due, state, link, visibility, answers }) => [
    text,
    owner,
    due,
    state,
    link,
    visibility,
    causes.flatMap(({ id }, at) => (answers.includes(id) ? [at] : [])),
  ]),
  steps: steps.map(({ text, state }) => [text, state]),
});

/** The same report with nothing kept from anybody, and no block that only keeps the contact. */
const forAll = (whole: Report): Report => {
  const open = <Item extends object>(items: readonly Item[]) => items.map((item) => ({ ...item, visibility: 'public' as const }));
  const blocks = whole.body.content.filter((block) => block.type !== 'structured' || block.attrs.block !== 'contact');
  const content = blocks.map((block): Block => {
    if (block.type !== 'paragraph' && block.type !== 'structured') return block;
    const { visibility: _, ...attrs } = block.attrs;
    return { ...block, attrs } as Block;
  });
  return {
    ...whole,
    body: { ...whole.body, content },
    events: open(whole.events),
    causes: open(whole.causes),
    actions: open(whole.actions),
  };
};

describe('what Debrief exports for colleagues it reads back: the same events, causes, actions, steps and details', () => {
  const options = { edition: 'internal', pageSize: 'A4', zone: null } as const;
  const inState = (again: Report, { details: { state } }: Report): Report => ({ ...again, details: { ...again.details, state } });

  it('as HTML with their audiences, and a second export says nothing twice', () => {
    fc.assert(
      fc.property(anyReport, (made) => {
        const again = read(exportHtml(made, options), 'html').report;
        expect(said(again)).toEqual(said(made));
        expect(exportMarkdown(inState(again, made), options)).toBe(exportMarkdown(made, options));
      }),
      { numRuns: 200 },
    );
  });

  it('as Markdown, which can’t tell who may read what: all of it is kept, and a second export says nothing twice', () => {
    fc.assert(
      fc.property(anyReport, (made) => {
        const again = read(exportMarkdown(made, options), 'markdown').report;
        const all = [...again.events, ...again.causes, ...again.actions];
        expect(all.filter(({ visibility }) => visibility !== 'internal')).toEqual([]);
        expect(said(forAll(again))).toEqual(said(forAll(made)));
        expect(exportMarkdown(inState(forAll(again), made), options)).toBe(exportMarkdown(forAll(made), options));
      }),
      { numRuns: 200 },
    );
  });
});

it('an edition for colleagues says, when it is opened, whom it keeps what from', () => {
  const made = report({
    details: { title: 'T' },
    body: [textBlock('p', 'Words.')],
    events: [event('2026-03-03 10:05 UTC', 'Down', { milestone: 'impact-began' })],
  });
  const kinds = (exported: typeof exportHtml, edition: 'public' | 'internal' | 'authority') =>
    read(exported(made, { edition, pageSize: 'A4', zone: null })).notes.flatMap(({ kind }) =>
      /^(?:own-edition|kept-whole)$/.test(kind) ? [kind] : [],
    );
  expect(kinds(exportHtml, 'internal')).toEqual(['own-edition']);
  expect(kinds(exportHtml, 'authority')).toEqual(['own-edition']);
  expect(kinds(exportHtml, 'public')).toEqual([]);
  expect(kinds(exportMarkdown, 'internal')).toEqual(['kept-whole']);
  expect(kinds(exportMarkdown, 'authority')).toEqual(['kept-whole']);
  expect(kinds(exportMarkdown, 'public')).toEqual([]);
});

describe('the line that says that a report was corrected', () => {
  const formats = [
    ['HTML', exportHtml, 'html'],
    ['Markdown', exportMarkdown, 'markdown'],
  ] as const;
  it.each(languages.flatMap((language) => formats.map((format) => [language, ...format] as const)))(
    'is not read back as a passage (%s, %s)',
    (language, _name, exported, format) => {
      for (const date of ['2026-07-01', undefined]) {
        const made = report({
          details: { title: 'Slow mail', reference: 'INC-1', severity: 'SEV-1', state: 'published', language },
          corrections: [correction('It was 16:10.', date)],
          body: [textBlock('p', 'Mail was slow.'), structured('corrections')],
        });
        const again = read(exported(made, { edition: 'public', pageSize: 'A4', zone: null }), format).report;
        expect(again.details).toMatchObject({ title: 'Slow mail', reference: 'INC-1', severity: 'SEV-1' });
        expect(plainText(again.body)).not.toContain(labelsFor(language).corrected.see);
        expect(plainText(again.body)).toContain('It was 16:10.');
      }
    },
  );

  it('is left alone where it is a sentence of the report', () => {
    const words = 'Corrected on the fly, see Corrections of our manual';
    const made = report({ details: { title: 'Slow mail', severity: 'SEV-1' }, body: [textBlock('p', words)] });
    const again = read(exportMarkdown(made, { edition: 'public', pageSize: 'A4', zone: null }), 'markdown').report;
    expect(plainText(again.body)).toContain(words);
  });
});
