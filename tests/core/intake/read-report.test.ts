import { describe, expect, it } from 'vitest';
import { readReport } from '../../../renderer/core/intake/read-report.ts';
import { en as sampleReport } from '../../../renderer/core/intake/sample/en.ts';
import { parseReport } from '../../../renderer/core/report/parse-report.ts';
import { plainText } from '../../../renderer/core/rich-text/walk.ts';
import { instantOf } from '../../../renderer/core/time/instant-of.ts';
import { context, fixture, outline, read } from './read.ts';

const kinds = (all: readonly { readonly kind: string }[]): readonly string[] => all.map((note) => note.kind);

describe('a plain text with bulleted days', () => {
  const { report, notes } = read(fixture('queue-stall.txt'));

  it('keeps the order of its sections, with the data in their places and a heading over the timeline that had none', () => {
    expect(outline({ report, notes }).map((line) => line.slice(0, 24))).toEqual([
      'p On 14 July 2025 our me',
      'p We apologise to everyb',
      'h2 Root causes',
      'p Our review points to t',
      '[causes]',
      'p Taken together they le',
      'h2 Next steps',
      '[actions]',
      'h2 Timeline',
      '[timeline]',
      'h2 Current status',
      '[status]',
    ]);
  });

  it('has its first line as title', () => {
    expect(report.details.title).toBe('Message queue stall, 14 July 2025');
  });

  it('has each event at its instant', () => {
    const ends = [report.events[0], report.events.at(-1)].map((event) => (event === undefined ? null : instantOf(event.when)));
    expect(ends).toMatchObject([
      { kind: 'instant', instant: Date.UTC(2025, 6, 14, 7, 2) },
      { kind: 'instant', instant: Date.UTC(2025, 6, 15, 14, 0) },
    ]);
  });

  it('suggests its milestones and shows its events to the public', () => {
    expect(report.events.map((event) => event.milestone)).toEqual([
      null,
      'impact-began',
      'detected',
      'response-began',
      'first-notice',
      'mitigated',
      'impact-ended',
      'report-published',
    ]);
    expect(new Set(report.events.map((event) => event.visibility))).toEqual(new Set(['public']));
  });

  it('takes the owner and the date of an action apart only where both are plain', () => {
    expect(report.actions.map(({ text, owner, due }) => [text, owner, due])).toEqual([
      ['Quotas per tenant', 'Ines Falk', '2025-08-01'],
      ['Broker keeps serving reads when its disk is full', '', null],
      ['Talk to the three tenants with the largest volumes (before autumn)', '', null],
    ]);
  });

  it('joins a wrapped item and reads the heading "Root causes"', () => {
    expect(report.causes.map(({ text, kind }) => [text, kind])).toEqual([
      ['Disk quota: A new tenant filled the shared volume, which nobody had limited.', 'root'],
      ['Restart loop: The broker restarted every ninety seconds and never caught up.', 'root'],
    ]);
  });

  it('marks a step done only where the text does', () => {
    expect(report.steps.map((step) => step.state)).toEqual(['open', 'done', 'open']);
  });

  it('keeps "Last updated" with its winter zone as written and says so', () => {
    expect(report.details.lastUpdated).toMatchObject({
      date: '2025-07-15',
      time: '09:15:00',
      zone: 'UTC+1',
      entered: '2025-07-15 09:15:00 CET',
    });
    expect(notes.find((note) => note.words.startsWith('Last updated'))?.message).toMatch(/CET.*15 July 2025/);
  });

  it('says what was read', () => {
    expect(notes.slice(0, 2).map((note) => note.message)).toEqual([
      '8 events were read from the text.',
      '7 milestones were suggested from the wording: check them.',
    ]);
  });

  it('makes a link of an address and joins wrapped lines', () => {
    expect(JSON.stringify(report.body.content[0])).toContain(
      '{"type":"link","attrs":{"href":"https://status.harborline.example/2025/queue"}}',
    );
    expect(JSON.stringify(report.body.content[0])).toContain('Orders were accepted all the while');
  });
});

describe('Markdown', () => {
  const { report, notes } = read(fixture('login-errors.md'));

  it('gives its front matter to the details', () => {
    expect(report.details).toMatchObject({
      title: 'Sign-in errors in the northern region',
      severity: 'SEV-3',
      reference: 'OPS-771',
      zone: 'UTC',
    });
  });

  it('gives a table of times to the timeline, in the zone that its heading names', () => {
    expect(report.events.map((event) => [event.when.time, event.when.zone])[0]).toEqual(['08:02', 'UTC']);
    expect(report.events).toHaveLength(6);
    expect(kinds(notes)).toContain('column-heads');
  });

  it('keeps the address of a link in an event', () => {
    expect(report.events[3]?.text).toContain('https://example.org/log/9');
  });

  it('reads ticked boxes', () => {
    expect(report.steps.map(({ text, state }) => [text, state])).toEqual([
      ['Fix applied', 'done'],
      ['Review held', 'open'],
    ]);
    expect(report.actions.map(({ owner, state, due }) => [owner, state, due])).toEqual([
      ['Marek', 'done', null],
      ['Lena', 'open', '2026-03-01'],
    ]);
  });

  it('keeps quotes, code and nested lists, and no script in a link', () => {
    const body = JSON.stringify(report.body);
    expect(body).toContain('"kind":"quote"');
    expect(body).toContain('"codeBlock"');
    expect(body).toContain('of whom 300 wrote to us');
    expect(body).not.toContain('javascript');
  });

  it('takes a German date for a date, not for the twelfth item', () => {
    const german = read(fixture('speicherausfall.md')).report;
    expect(german.events.map((event) => event.when.date)).toEqual([...Array(5).fill('2026-01-12'), '2026-01-14']);
    expect(german.details).toMatchObject({ title: 'Ausfall des Dateispeichers', severity: 'hoch', language: 'de' });
    expect(german.actions[0]).toMatchObject({ text: 'Verkabelung prüfen', owner: 'Jana', due: '2026-02-01' });
  });
});

describe('HTML', () => {
  const page = read(fixture('payment-page.html'));

  it('shows nothing that the page hides', () => {
    expect(JSON.stringify(page)).not.toMatch(/hidden|Secret|enable scripts|logo|color: red/);
  });

  it('keeps a list with links in the text and moves the plain one', () => {
    expect(page.report.actions).toEqual([]);
    expect(page.report.causes.map((cause) => cause.text)).toEqual([
      'Expiry dates lived in one calendar',
      "The partner's notice went to a former colleague",
    ]);
    expect(outline(page)).toContain('orderedList');
  });

  it('keeps a table that is no timeline as a table', () => {
    expect(outline(page)).toContain('table');
    expect(JSON.stringify(page.report.body)).toContain('"1,204"');
  });

  it('keeps lines of code as they are', () => {
    expect(JSON.stringify(page.report.body)).toContain('openssl x509 -enddate\\n  notAfter=Nov  3');
  });

  it('keeps mail and web links, and the words of the others', () => {
    const body = JSON.stringify(page.report.body);
    expect(body).toContain('mailto:help@pay.example');
    expect(body).not.toContain('"/archive"');
    expect(body).toContain('the archive');
  });

  it('sees through the tables of mail programs, bold headings included', () => {
    expect(outline(read(fixture('mail-export.html')))).toEqual([
      'h2 Summary',
      'p New pages took up to six hours to appear in search on 9 March 2026.',
      'h2 Timeline',
      '[timeline]',
      'h2 Next steps',
      '[actions]',
      'p Kind regards',
    ]);
  });
});

describe('other languages and half-written notes', () => {
  it('leaves the head of a table in its table, even where it reads like a label', () => {
    const { report } = read('# T\n\n| System | Scanned | By |\n| --- | --- | --- |\n| Ledger | no | Ben |\n');
    expect(report.details.services).toEqual([]);
    expect(plainText(report.body)).toContain('Scanned');
  });

  it('reads a French report', () => {
    const { report } = read(fixture('panne-messagerie.txt'));
    expect(report.details).toMatchObject({ language: 'fr', severity: 'majeure', services: ['messagerie', 'agenda'], zone: 'Europe/Paris' });
    expect(report.events.map((event) => event.milestone)).toEqual([
      'impact-began',
      'detected',
      'response-began',
      'first-notice',
      'mitigated',
      'impact-ended',
    ]);
    expect([report.causes.length, report.actions.length]).toEqual([2, 2]);
  });

  it('reads a Spanish report with underlined headings and times without bullets', () => {
    const spanish = read(fixture('corte-servicio.txt'));
    expect(outline(spanish).slice(1)).toEqual(['h2 Cronología', '[timeline]', 'h2 Causas', '[causes]', 'h2 Próximos pasos', '[actions]']);
    expect(spanish.report.events).toHaveLength(5);
  });

  it('takes notes as they are', () => {
    const notes = read(fixture('notes-only.txt'), 'guess', 'printer_trouble.txt');
    expect(notes.report.details.title).toBe('printer trouble');
    expect(kinds(notes.notes)).toEqual(['no-events']);
    expect(outline(notes)[1]).toBe('bulletList');
  });
});

it('gives a report that passes the gate for stored reports unchanged', () => {
  for (const name of ['queue-stall.txt', 'login-errors.md', 'payment-page.html', 'corte-servicio.txt']) {
    const { report } = read(fixture(name));
    expect(parseReport(report)).toEqual({ kind: 'report', report });
  }
});

it('moves only the first list of a kind, and leaves a timeline of one time in the text', () => {
  const result = read('Title\n\nCauses\n\n- one\n- two\n\nCauses of the delay\n\n- three\n\nAt noon\n\n- 10:00 breakfast');
  expect(result.report.causes.map((cause) => cause.text)).toEqual(['one', 'two']);
  expect(result.report.events).toEqual([]);
});

it('reads the sample report whole: three days, six or more milestones, nothing odd', () => {
  const result = readReport({ text: sampleReport, name: null, format: 'text' }, context());
  if (result.kind === 'refused') throw new Error(result.reason);
  const { report, notes } = result;
  expect(new Set(report.events.map((event) => event.when.date))).toEqual(new Set(['2026-06-08', '2026-06-09', '2026-06-11']));
  expect(report.events.map((event) => event.milestone).filter((milestone) => milestone !== null)).toHaveLength(7);
  expect([report.events.length, report.causes.length, report.actions.length, report.steps.length]).toEqual([12, 3, 4, 4]);
  expect(report.details).toMatchObject({
    reference: 'INC-2026-014',
    severity: 'SEV-2',
    zone: 'Europe/Paris',
    services: ['Parcel tracking', 'Delivery notifications'],
  });
  expect(kinds(notes)).toEqual(['events', 'milestones', 'causes', 'actions', 'steps']);
});
