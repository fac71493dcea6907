import { describe, expect, it } from 'vitest';
import { headingWithoutContent } from '../../../../renderer/core/checks/texts/heading-without-content.ts';
import { leftoverWords } from '../../../../renderer/core/checks/texts/leftover-words.ts';
import type { Block } from '../../../../renderer/core/rich-text/rich-text.ts';
import { run, textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import { expectLinearGrowth } from '../../../support/growth.ts';
import { cell } from '../../export/sample-report.ts';
import { event } from '../../timeline/events.ts';
import { action, cause, report, step } from '../reports.ts';

const leftoverIn = (text: string): string | null => {
  const [finding] = leftoverWords(report({ body: [textBlock('p', text)] }));
  return finding?.place.kind === 'text' ? finding.place.words : null;
};

describe('leftover-words', () => {
  it.each([
    ['The cause is TBD.', 'TBD'],
    ['Root cause: tbd', 'tbd'],
    ['TODO: ask operations', 'TODO'],
    ['(TBC)', 'TBC'],
    ['About XXX customers', 'XXX'],
    ['At XX:XX the alert came', 'XX:XX'],
    ['Lorem ipsum dolor sit amet', 'Lorem ipsum'],
    ['Dear [name],', '[name]'],
    ['At [Company Name] we are sorry', '[Company Name]'],
    ['On [insert date]', '[insert date]'],
    ['Written by [AUTHOR]', '[AUTHOR]'],
    ['{{incident_date}}', '{{incident_date}}'],
    ['[the name] and [1]', '[the name]'],
    ['The cause is T.B.D.', 'T.B.D.'],
    ['Mail failed {>>is that so?<<} at noon', '{>>is that so?<<}'],
    ['Mail {--broke--} failed', '{--broke--}'],
    ['Mail failed %%ask Max%% at noon', '%%ask Max%%'],
    ['status: draft', 'status: draft'],
    ['draft: true', 'draft: true'],
    ['Todo: write the cause', 'Todo'],
    ['to do: write the cause', 'to do'],
    ['Cause: to be determined.', 'to be determined'],
    ['LOREM IPSUM dolor', 'LOREM IPSUM'],
    ['The outage took xx minutes.', 'xx'],
    ['YY% of users failed', 'YY'],
    ['Am TT.MM.JJJJ begann es', 'TT.MM.JJJJ'],
    ['Dear <customer name>, we failed', '<customer name>'],
    ['We told <name> at noon', '<name>'],
    ['Seen by <INSERT NAME> first', '<INSERT NAME>'],
    ['The <NAME_OF_SERVICE> failed', '<NAME_OF_SERVICE>'],
    ['Written by <insert-name>', '<insert-name>'],
    ['The cause is <<TBD>>.', 'TBD'],
    ['Dear {{customer}}, we failed', '{{customer}}'],
    ['Betroffen war <Kunde>.', '<Kunde>'],
    ['The cause was ???.', '???'],
    ['We lost ___ orders.', '___'],
    ['The team \u0024{TEAM} acted', '\u0024{TEAM}'],
    ['The team {team} acted', '{team}'],
    ['DRAFT - the cause is known', 'DRAFT'],
    ['The cause is known. DO NOT PUBLISH', 'DO NOT PUBLISH'],
    ['Sehr geehrte [Anrede]', '[Anrede]'],
    ['Der [Dienst] fiel aus', '[Dienst]'],
    ['Die Ursache ist [hier einfügen].', '[hier einfügen]'],
    ['Die Ursache: wird noch ergänzt.', 'wird noch ergänzt'],
    ['Cher [nom], nous regrettons', '[nom]'],
    ['La cause est [à compléter].', '[à compléter]'],
    ['La cause : À COMPLÉTER', 'À COMPLÉTER'],
    ['A FAIRE : écrire la cause', 'A FAIRE'],
    ['Cause : à préciser', 'à préciser'],
    ['Estimado [nombre del cliente]', '[nombre del cliente]'],
    ['La causa es [por completar].', '[por completar]'],
    ['PENDIENTE: escribir la causa', 'PENDIENTE'],
    ['Causa: por determinar', 'por determinar'],
    ['Die Zahl der Kunden ist noch zu ergänzen.', 'ist noch zu ergänzen'],
    ['Näheres wird noch ergänzt', 'wird noch ergänzt'],
    ['Es war Montag. Die Kosten werden noch nachgetragen.', 'werden noch nachgetragen'],
    ['Zu ergänzen: Kosten', 'Zu ergänzen'],
    ['Le coût est à compléter.', 'est à compléter'],
    ['Le nombre de clients est encore à préciser.', 'est encore à préciser'],
    ['À préciser : le coût', 'À préciser'],
    ['El coste está por completar.', 'está por completar'],
    ['El número de clientes está pendiente de completar', 'está pendiente de completar'],
    ['Pendiente de completar: el coste', 'Pendiente de completar'],
    ['The number is still to be filled in.', 'is still to be filled in'],
  ])('finds in %j the words %j', (text, words) => {
    expect(leftoverIn(text)).toBe(words);
  });

  it.each<readonly [string, Block]>([
    ['a cell', { type: 'table', content: [{ type: 'tableRow', content: [cell('x'), cell('TBD')] }] }],
    ['a task', { type: 'taskList', content: [{ type: 'taskItem', attrs: { checked: false }, content: [textBlock('p', 'TBD')] }] }],
    ['a callout', { type: 'callout', attrs: { tone: 'note' }, content: [textBlock('p', 'TBD')] }],
    ['a footnote', textBlock('p', [run('x'), { type: 'footnote', attrs: { text: 'TBD' } }])],
  ])('finds them in %s', (_what, block) => {
    expect(leftoverWords(report({ body: [block] }))).toMatchObject([{ place: { kind: 'text', block: 0, words: 'TBD' } }]);
  });

  it.each([
    'We said that “[the database] was slow”.',
    'See [1] and [2].',
    'Logged as [ERROR] and [WARN].',
    'A link in Markdown: [your account](https://example.org).',
    'Todo bien, todos los paquetes llegaron.',
    'The XXL parcels and the TODOS list',
    'Sizes XX and XL',
    'nothing here […]',
    'The TODO list of the app and its “To do” view failed.',
    'What we have to do: watch the disk. Todo bien.',
    'The cause is to be determined by the police, and Monday is to be confirmed.',
    'Dates in the format YYYY-MM-DD failed, and “DD/MM/YYYY” format too.',
    'A list of <T> and <details> and <b>bold</b>, List<String> as well.',
    'Why?? Nobody knew: was it the disk?',
    'kubectl delete pod <pod-name> and cd \u0024{HOME}/logs',
    'snake___case and __init__',
    'Press <Enter>, then <TAB> or <ESC>.',
    'The page lost its <TITLE>, its <TABLE> and an <input>.',
    'kubectl --namespace=prod delete pod <name> and tar --name <name> and key=<name>',
    'One\n________\nTwo',
    'See /users/{name}/orders and {0} and {a: 1}.',
    'The draft was sent. DRAFTING took a day.',
    '„[der Dienst] war langsam“, « [le service] était lent », «[el servicio] iba lento»',
    'At 10:05 [local time] and [name withheld]',
    'A las 10:05 [hora local], à 10 h 05 [heure locale], um 10:05 [Ortszeit]',
    'Der Bericht folgt noch im Mai. Das ist zu ergänzen, wenn es vorliegt.',
    'Esto está por determinar en el juicio. C’est à préciser avec la police.',
    'Windows XP and size XX, in 20XX models',
    'Dieser Bericht wird noch ergänzt. Das Betriebshandbuch ist noch zu ergänzen.',
    'Die Angaben werden noch ergänzt, sobald das Labor antwortet.',
    'La durée exacte reste à préciser. Le coût est à préciser avec l’assureur.',
    'Le formulaire est à compléter. La procédure est à compléter.',
    'El formulario está por completar. Faltaba por completar la copia.',
    'The form is to be filled in.',
    'Load was at 90 %% and then 95 %%, so 5%% more.',
    'printf("%%d items, %%s") prints no number',
    'The {==} sign and {--} of a page, {>> apart',
    'The status: drafted in May. status: resolved',
    'an array a[i] and an unclosed [name',
    '',
  ])('is quiet about %j', (text) => {
    expect(leftoverIn(text)).toBeNull();
  });

  it('looks in every text that people write and says where', () => {
    const findings = leftoverWords(
      report({
        details: { title: 'TBD', authors: ['Mara', '[name]'] },
        events: [event('TBD', '- - -')],
        causes: [cause('TODO')],
        actions: [action('Check', { owner: 'TBD' })],
        steps: [step('XXX')],
      }),
    );
    expect(findings.map(({ place }) => place)).toEqual([
      { kind: 'details', field: 'title', words: 'TBD' },
      { kind: 'details', field: 'authors', words: '[name]' },
      { kind: 'event', id: 'id-TBD', words: 'TBD' },
      { kind: 'cause', id: 'id-TODO', words: 'TODO' },
      { kind: 'action', id: 'id-Check', words: 'TBD' },
      { kind: 'step', id: 'id-XXX', words: 'XXX' },
    ]);
  });

  it('takes a task to complete something for a task', () => {
    expect(
      leftoverWords(report({ actions: [action('Die Adressen sind noch zu ergänzen')], steps: [step('Le coût est à compléter')] })),
    ).toEqual([]);
  });

  it('gives the top-level block for words deep in a list', () => {
    const list: Block = { type: 'bulletList', content: [{ type: 'listItem', content: [textBlock('p', 'One'), textBlock('p', 'TBD')] }] };
    expect(leftoverWords(report({ body: [textBlock('p', 'x'), list] }))).toMatchObject([
      { place: { kind: 'text', block: 1, words: 'TBD' } },
    ]);
  });

  it('leaves code alone', () => {
    const body: readonly Block[] = [
      { type: 'codeBlock', content: [{ type: 'text', text: 'TODO' }] },
      textBlock('p', [{ type: 'text', text: 'TODO', marks: [{ type: 'code' }] }]),
    ];
    expect(leftoverWords(report({ body }))).toEqual([]);
  });

  it('finds words that are set in two formats', () => {
    const body = [
      textBlock('p', [
        { type: 'text', text: 'TB', marks: [{ type: 'bold' }] },
        { type: 'text', text: 'D' },
      ]),
    ];
    expect(leftoverWords(report({ body }))).toHaveLength(1);
  });

  it('is one finding for each place, which counts the others', () => {
    expect(leftoverWords(report({ body: [textBlock('p', 'TBD, TBD, [name], XXX')] })).map(({ message }) => message)).toEqual([
      '“TBD” and 3 more placeholders still stand where the final words should be.',
    ]);
  });

  it('takes linear time for hostile text', () => {
    expectLinearGrowth(50_000, (size) => {
      leftoverWords(report({ body: ['[', '[name]', 'X', '{{', ' ', 'TBD '].map((part) => textBlock('p', part.repeat(size))) }));
    });
  });
});

describe('heading-without-content', () => {
  const [h1, h2, h3] = [textBlock('h1', 'One'), textBlock('h2', 'Two'), textBlock('h3', 'Three')];
  const [p, empty] = [textBlock('p', 'Text'), textBlock('p', ' ')];
  const rule: Block = { type: 'horizontalRule' };
  const causes: Block = { type: 'structured', attrs: { block: 'causes' } };

  it.each<readonly [string, readonly Block[], readonly number[]]>([
    ['a heading at the end', [p, h2], [1]],
    ['a heading before one of the same rank', [h2, h2, p], [0]],
    ['a heading before one of a higher rank', [h3, h2, p], [0]],
    ['a heading before one of a lower rank', [h2, h3, p], []],
    ['emptiness between headings', [h2, empty, rule, h2, p], [0]],
    ['a heading and a subheading without text', [h2, h3], [1]],
    ['an empty heading', [h2, p, textBlock('h2', '')], []],
    ['text under each', [h1, p, h2, p, h3, p], []],
    ['an empty structured block', [h2, causes, h2, p], [0]],
    ['code', [h2, { type: 'codeBlock', content: [{ type: 'text', text: 'x' }] }], []],
    ['no heading', [p], []],
  ])('of %s finds the right ones', (_what, body, blocks) => {
    const places = headingWithoutContent(report({ body })).map(({ place }) => (place.kind === 'text' ? place.block : null));
    expect(places).toEqual(blocks);
  });

  it.each([
    ['2026-06-10 07:14 UTC', 0],
    ['2026-06-10 07:14 -', 1],
  ])('counts a chart once an event has an exact time: %s', (words, findings) => {
    const chart: Block = { type: 'structured', attrs: { block: 'timeline-chart' } };
    expect(headingWithoutContent(report({ body: [h2, chart], events: [event('x', words)] }))).toHaveLength(findings);
  });

  it('counts a structured block that shows something', () => {
    expect(headingWithoutContent(report({ body: [h2, causes], causes: [cause('a')] }))).toEqual([]);
  });

  it('quotes the heading', () => {
    expect(headingWithoutContent(report({ body: [h2] })).map(({ message }) => message)).toEqual([
      'Nothing stands under the heading “Two” yet.',
    ]);
  });
});
