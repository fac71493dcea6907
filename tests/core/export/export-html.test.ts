import { describe, expect, it } from 'vitest';
import { exportHtml } from '../../../renderer/core/export/export-html.ts';
import type { ExportOptions } from '../../../renderer/core/export/export-options.ts';
import type { Report, Visibility } from '../../../renderer/core/report/report.ts';
import type { Block } from '../../../renderer/core/rich-text/rich-text.ts';
import { textBlock } from '../../../renderer/core/rich-text/walk.ts';
import { toZone } from '../../../renderer/core/time/zones/zone.ts';
import { attribute, bodyText, elementsOf, textOf } from './read-html.ts';
import { action, cause, correction, event, item, marked, report, sampleReport, step, structured, when } from './sample-report.ts';

const options: ExportOptions = { edition: 'public', pageSize: 'A4', zone: null };
const exportAs = (edition: Visibility, of: Report = sampleReport): string => exportHtml(of, { ...options, edition });
const body = (...blocks: readonly Block[]): string => exportHtml(report({ body: blocks }), options);

const headings = (html: string): readonly (readonly [number, string])[] =>
  elementsOf(html, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map((element) => [Number(element.tagName.slice(1)), textOf(element)]);
const facts = (html: string): Readonly<Record<string, string>> => {
  const table = /<table class="facts">.*?<\/table>/s.exec(html)?.[0] ?? '';
  return Object.fromEntries(elementsOf(table, 'tr').map((row) => row.childNodes.map(textOf)));
};

describe('determinism', () => {
  it('gives equal bytes for equal reports', () => {
    expect(exportAs('internal', structuredClone(sampleReport))).toBe(exportAs('internal'));
  });

  it('does not depend on the order in which events, causes, actions and steps are stored', () => {
    const turned: Report = {
      ...sampleReport,
      events: sampleReport.events.toReversed(),
      causes: sampleReport.causes.toReversed(),
      actions: sampleReport.actions.toReversed(),
      steps: sampleReport.steps.toReversed(),
    };
    expect(exportAs('internal', turned)).toBe(exportAs('internal'));
  });
});

describe('editions', () => {
  const secret = 'asks for compensation';
  const notice = 'First notification under the payment services rules';

  it('shows only public events to the public', () => {
    expect(exportAs('public')).not.toContain(secret);
    expect(exportAs('public')).not.toContain(notice);
  });

  it('shows public and authority events to the authority', () => {
    expect(exportAs('authority')).toContain(notice);
    expect(exportAs('authority')).not.toContain(secret);
  });

  it('shows everything inside', () => {
    expect(exportAs('internal')).toContain(notice);
    expect(exportAs('internal')).toContain(secret);
  });

  it.each([
    ['public', 'en', 'Slow mail'],
    ['internal', 'en', 'Slow mail – Internal edition'],
    ['authority', 'de', 'Slow mail – Ausgabe für die Behörde'],
  ] as const)('the %s one in %s is titled %s', (edition, language, title) => {
    const html = exportAs(edition, report({ details: { title: 'Slow mail', language } }));
    expect(/<title>(.*)<\/title>/.exec(html)?.[1]).toBe(title);
    expect(elementsOf(html, 'h1').map(textOf)).toEqual(['Slow mail']);
  });

  it('says in words which events are not for everybody', () => {
    const labels = elementsOf(exportAs('internal'), 'span').filter((element) => attribute(element, 'class') === 'audience');
    expect(labels.map(textOf)).toEqual(['Internal', 'For the authority', 'Internal']);
  });

  it('names every edition but the public one in the header and at the foot of each page', () => {
    expect(exportAs('internal').match(/Internal edition/g)?.length).toBeGreaterThanOrEqual(2);
    expect(exportAs('public')).not.toContain('edition');
  });

  it('computes no figure from an event that the edition hides', () => {
    const hidden = report({
      body: [structured('key-figures')],
      events: [
        event('2026-05-14 09:14 UTC', 'began', { milestone: 'impact-began', visibility: 'internal' }),
        event('2026-05-14 10:00 UTC', 'ended', { milestone: 'impact-ended' }),
      ],
    });
    expect(bodyText(exportAs('public', hidden))).not.toContain('46 min');
    expect(bodyText(exportAs('internal', hidden))).toContain('46 min');
  });

  it('tells how figures were computed in the zone of the timeline above them', () => {
    const kept = report({
      body: [structured('timeline'), structured('key-figures')],
      events: [
        event('2026-07-14 21:52 UTC', 'began', { milestone: 'impact-began' }),
        event('2026-07-14 22:10 UTC', 'ended', { milestone: 'impact-ended' }),
      ],
    });
    const shown = bodyText(exportHtml(kept, { ...options, zone: toZone('Europe/Paris') }));
    expect(shown).toContain('impact ended 15 July 2026 00:10 CEST − impact began 14 July 2026 23:52 CEST');
    expect(shown).not.toContain('UTC');
  });
});

describe('an item without words', () => {
  const kinds = ['causes', 'actions', 'status', 'corrections'] as const;
  const of = (text: string) => ({
    causes: [cause(text)],
    actions: [action(text, { owner: 'Ines Ferro' })],
    steps: [step(text)],
    corrections: [correction(text)],
  });

  it.each(kinds)('leaves no trace, whatever else it holds: %s', (kind) => {
    for (const edition of ['public', 'internal', 'authority'] as const) {
      const whole = report({ body: [structured(kind)], ...of(' ') });
      expect(exportAs(edition, whole)).toBe(exportAs(edition, report({ body: [structured(kind)] })));
      expect(bodyText(exportAs(edition, report({ body: [structured(kind)], ...of('Words') })))).toContain('Words');
    }
  });

  it('is not counted: what stands below it moves up, with the numbers that point to it', () => {
    const [empty, named] = [cause(''), cause('Missing index')];
    const html = exportAs(
      'public',
      report({
        body: [structured('causes'), structured('actions')],
        causes: [empty, named],
        actions: [action('Add it', { answers: [empty.id, named.id] })],
      }),
    );
    expect(bodyText(html)).toContain('Answers cause 1');
    expect(bodyText(html)).not.toContain('cause 2');
  });
});

describe('headings', () => {
  it.each([
    ['h2 h3 h3 h2', [2, 3, 3, 2]],
    ['h1 h2 h1', [2, 3, 2]],
    ['h2 h4 h2', [2, 3, 2]],
    ['h4 h3 h2 h1', [2, 2, 2, 2]],
    ['h1 h2 h3 h4 h4 h1', [2, 3, 4, 5, 5, 2]],
    ['h3 h4 h2 h4', [2, 3, 2, 3]],
  ])('%s become levels %j below the title', (kinds, levels) => {
    const html = body(...kinds.split(' ').flatMap((kind) => [textBlock(kind as 'h1', 'words'), textBlock('p', 'below')]));
    expect(headings(html).map(([level]) => level)).toEqual([1, ...levels]);
  });

  it('of days stand one level below the heading above the timeline', () => {
    const events = [event('2026-05-14 09:14 UTC', 'one'), event('2026-05-15 09:14 UTC', 'two')];
    const under = (...kinds: readonly ('h2' | 'h3')[]) =>
      headings(exportHtml(report({ events, body: [...kinds.map((kind) => textBlock(kind, 'x')), structured('timeline')] }), options));
    expect(under('h2').slice(2)).toEqual([
      [3, 'Thursday, 14 May 2026'],
      [3, 'Friday, 15 May 2026'],
    ]);
    expect(under('h2', 'h3').at(-1)?.[0]).toBe(4);
    expect(under().at(-1)?.[0]).toBe(2);
  });

  it('without words are left out', () => {
    expect(headings(body(textBlock('h2', ''), textBlock('h3', 'words'), textBlock('p', 'below')))).toEqual([
      [1, 'A report'],
      [2, 'words'],
    ]);
  });
});

describe('sections that no block of the body shows', () => {
  const unplaced = report({
    body: [textBlock('h1', 'Part one'), textBlock('h2', 'Summary'), textBlock('p', 'All in short.')],
    causes: [cause('the cause')],
    actions: [action('the action')],
    events: [event('2026-05-14 09:14 UTC', 'the event')],
    steps: [step('the step')],
  });

  it('are appended with a heading each', () => {
    expect(headings(exportAs('public', unplaced)).slice(3)).toEqual([
      [2, 'Causes'],
      [2, 'Actions'],
      [2, 'Timeline'],
      [3, 'Thursday, 14 May 2026'],
      [2, 'Status'],
    ]);
  });

  it('are not appended when a block inside a list shows them', () => {
    const inList: Block = { type: 'bulletList', content: [{ type: 'listItem', content: [textBlock('p', 'see'), structured('causes')] }] };
    const html = exportHtml(report({ body: [inList], causes: [cause('the cause')] }), options);
    expect(headings(html)).toHaveLength(1);
    expect(bodyText(html)).toContain('the cause');
  });

  it('are not appended when they are empty', () => {
    expect(headings(body())).toEqual([[1, 'A report']]);
  });
});

describe('the facts table', () => {
  it('says what is known', () => {
    expect(facts(exportAs('public'))).toEqual({
      When: '14 May 2026, 09:14 – 11:29 CEST',
      'How long': '2 h 15 min',
      Services: 'Card payments, Merchant dashboard, Payout files',
      Severity: 'Severity 1 – major',
      Status: 'In review',
      Authors: 'Annelies de Wit, Tomáš Novák',
      Contact: 'incident-communications@example.org',
      'Last updated': '18 May 2026, 16:30 CEST',
    });
  });

  it('leaves out what is not known', () => {
    expect(facts(body())).toEqual({ Status: 'Published' });
  });

  it.each([
    ['the timeline', ['2026-05-14 23:50 UTC', '2026-05-15 00:10 UTC'], '14 May 2026, 23:50 UTC – 15 May 2026, 00:10 UTC'],
    ['one event', ['2026-05-14 23:50 UTC'], '14 May 2026, 23:50 UTC'],
    ['dates alone', ['2026-05-14', '2026-05-16'], '14 May 2026 – 16 May 2026'],
  ])('takes its times from %s where no impact is marked', (_, times, words) => {
    expect(facts(exportAs('public', report({ events: times.map((time) => event(time, 'x')) }))).When).toBe(words);
  });

  it('claims no end where none is marked', () => {
    const events = [event('2026-05-14 09:14 UTC', 'x', { milestone: 'impact-began' }), event('2026-05-14 10:00 UTC', 'y')];
    expect(facts(exportAs('public', report({ events }))).When).toBe('from 14 May 2026, 09:14 UTC');
  });

  it('claims no beginning where only an end is marked', () => {
    const events = [
      event('2026-05-14 09:14 UTC', 'x'),
      event('2026-05-14 10:00 UTC', 'y', { milestone: 'impact-ended' }),
      event('2026-05-15 16:00 UTC', 'z'),
    ];
    expect(facts(exportAs('public', report({ events }))).When).toBe('until 14 May 2026, 10:00 UTC');
  });
});

describe('the timeline', () => {
  const rows = (html: string): readonly string[] => elementsOf(html, 'tr').map((row) => row.childNodes.map(textOf).join(' | '));
  const timeline = (...events: Report['events']): string => exportHtml(report({ events, body: [structured('timeline')] }), options);

  it('states the one zone of a day in the header of its table', () => {
    expect(rows(timeline(event('2026-05-14 09:14 Europe/Paris', 'one'))).slice(2)).toEqual(['Time (CEST) | What happened', '09:14 | one']);
  });

  it('gives zones a column where they differ', () => {
    const html = timeline(event('2026-05-14 09:14 Europe/Paris', 'one'), event('2026-05-14 09:14 UTC', 'two'));
    expect(rows(html).slice(2)).toEqual(['Time | Zone | What happened', '09:14 | CEST | one', '09:14 | UTC | two']);
  });

  it('shows times in the zone that was asked for, before the report’s own', () => {
    const inUtc = exportHtml(sampleReport, { ...options, zone: toZone('UTC') });
    expect(bodyText(inUtc)).toContain('Time (UTC)');
    expect(bodyText(inUtc)).not.toContain('Time (CEST)');
  });

  it('carries the instant of a time where it is known', () => {
    const times = elementsOf(timeline(event('2026-05-14 09:14 Europe/Paris', 'one'), event('2026-05-14 10:00', 'no zone')), 'time');
    expect(times.map((time) => [attribute(time, 'datetime'), textOf(time)])).toContainEqual(['2026-05-14T07:14:00Z', '09:14']);
    expect(times.map(textOf)).not.toContain('10:00');
  });

  it('keeps the words as entered where no time was understood', () => {
    expect(bodyText(timeline(event(when('', { entered: 'shortly before lunch' }), 'one')))).toContain('shortly before lunch');
  });

  it('names the date on which a range ends when it is another', () => {
    const night = when('2026-05-14 22:30 UTC', { end: when('2026-05-15 01:10') });
    expect(bodyText(timeline(event(night, 'one')))).toContain('22:30–01:10 (Fri\u00a015\u00a0May)');
  });

  it('sets milestones in bold and says which they are', () => {
    const html = timeline(event('2026-05-14 09:14 UTC', 'one', { milestone: 'first-notice' }));
    expect(elementsOf(html, 'strong').map(textOf)).toEqual(['one']);
    expect(bodyText(html)).toContain('First public notice');
  });
});

describe('causes, actions and status', () => {
  it('are listed by rank', () => {
    const items = elementsOf(exportAs('public', report({ steps: [step('first'), step('second')].toReversed() })), 'li').map(textOf);
    expect(items).toEqual(['To do first', 'To do second']);
  });

  it('say which causes only contributed', () => {
    const items = elementsOf(exportAs('public', report({ causes: [cause('root'), cause('other', 'contributing')] })), 'li').map(textOf);
    expect(items).toEqual(['root', 'otherContributing factor']);
  });

  it('give owner, due date and state of an action in words, as far as they are known', () => {
    const actions = [action('a', { owner: 'Ada', due: '2026-05-29', state: 'in-progress' }), action('b')];
    const items = elementsOf(exportAs('public', report({ actions })), 'li').map(textOf);
    expect(items).toEqual(['aOwner: Ada · Due: 29 May 2026 · In progress', 'bOpen']);
  });

  it('strike done steps and say that they are done', () => {
    const html = exportAs('public', report({ steps: [step('over', 'done'), step('now', 'current')] }));
    expect(elementsOf(html, 's').map(textOf)).toEqual(['over']);
    expect(elementsOf(html, 'li').map(textOf)).toEqual(['Done over', 'In progress now']);
  });
});

describe('prose', () => {
  it('keeps the first line feed of code', () => {
    const html = body({ type: 'codeBlock', content: [{ type: 'text', text: '\n\n  indented' }] });
    expect(elementsOf(html, 'pre').map(textOf)).toEqual(['\n\n  indented']);
  });

  it('joins neighbouring quoted paragraphs', () => {
    const html = body(textBlock('quote', 'a'), textBlock('quote', 'b'), textBlock('p', 'c'), textBlock('quote', 'd'));
    expect(elementsOf(html, 'blockquote').map((quote) => quote.childNodes.map(textOf))).toEqual([['a', 'b'], ['d']]);
  });

  it('keeps the number that a list starts with', () => {
    const [list] = elementsOf(body({ type: 'orderedList', attrs: { start: 4 }, content: [item('four')] }), 'ol');
    expect(list && attribute(list, 'start')).toBe('4');
  });

  it.each([
    ['a node', { type: 'iframe' }],
    ['a mark', { type: 'paragraph', attrs: { kind: 'p' }, content: [marked('x', { type: 'blink' } as never)] }],
    ['a kind of text', { type: 'paragraph', attrs: { kind: 'h9' }, content: [marked('x')] }],
    ['a structured block', { type: 'structured', attrs: { block: 'map' } }],
  ])('refuses %s that it does not know', (_, block) => {
    expect(() => body(block as Block)).toThrow('The export knows no');
  });
});

describe('a print', () => {
  it.each(['A4', 'Letter'] as const)('asks for %s paper', (pageSize) => {
    expect(exportHtml(sampleReport, { ...options, pageSize })).toContain(`size: ${pageSize};`);
  });

  it('carries the title at the head of each page but the first, and reference, state and page numbers at the foot', () => {
    const html = exportAs('public');
    expect(html).toContain('@top-left { content: "Card payments declined across Europe after a certificate expired"; }');
    expect(html).toContain('@bottom-left { content: "INC-2026-0147 · In review"; }');
    expect(html).toContain('@bottom-right { content: "Page " counter(page) " of " counter(pages) ""; }');
    expect(html).toContain('@page :first { @top-left { content: ""; } }');
  });

  it('says no state once the report is published', () => {
    expect(body()).toContain('@bottom-left { content: ""; }');
  });
});

describe('fonts', () => {
  const faces = (html: string): number => html.match(/@font-face/g)?.length ?? 0;
  const words = (text: string): string => body(textBlock('p', text));

  it('are the two faces in Latin for plain English', () => {
    expect(faces(words('plain'))).toBe(2);
  });

  it.each([
    ['italics', body(textBlock('p', [marked('x', { type: 'italic' })])), 1],
    ['code', body(textBlock('p', [marked('x', { type: 'code' })])), 1],
    ['Czech', words('Tomáš'), 2],
    ['Vietnamese', words('Việt'), 2],
    ['Greek', words('Αθήνα'), 2],
    ['Ukrainian', words('Київ'), 2],
    ['Japanese and emoji', words('東京 🎉'), 0],
  ])('for %s are added as needed', (_, html, more) => {
    expect(faces(html)).toBe(2 + more);
  });
});

it('tells a day again in the head of its table for printed pages, as no text and no second heading', () => {
  const html = exportHtml(
    report({ events: [event('2026-05-14 09:14 UTC', 'a'), event('2026-05-15 09:14 UTC', 'b')], body: [structured('timeline')] }),
    options,
  );
  const days = ['Thursday, 14 May 2026', 'Friday, 15 May 2026'];
  expect(elementsOf(html, 'th').flatMap((head) => attribute(head, 'data-day') ?? [])).toEqual(days);
  expect(headings(html).map(([, text]) => text)).toEqual(expect.arrayContaining(days));
  expect(bodyText(html).split('Thursday, 14 May 2026')).toHaveLength(2);
});
