import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compareEditions } from '../../renderer/core/checks/editions/compare-editions.ts';
import { type CheckContext, noContext } from '../../renderer/core/checks/facts/check-context.ts';
import type { Finding } from '../../renderer/core/checks/finding.ts';
import { findEverything } from '../../renderer/core/checks/index.ts';
import type { Id, Milestone, Report, TimelineEvent } from '../../renderer/core/report/report.ts';
import type { Block } from '../../renderer/core/rich-text/rich-text.ts';
import { run, textBlock } from '../../renderer/core/rich-text/walk.ts';
import { reportFromTemplate } from '../../renderer/core/templates/report-from-template.ts';
import { readChecked } from '../core/checks/read-checked.ts';
import { action, cause, report } from '../core/checks/reports.ts';
import { slips } from '../core/checks/slips.ts';
import { thread } from '../core/checks/threads.ts';
import { chip } from '../core/chips/chips.ts';
import { fact } from '../core/export/sample-report.ts';
import { date, instant, when } from '../core/time/values.ts';
import { event } from '../core/timeline/events.ts';
import { image } from '../support/pictures.ts';
import { builtInTemplate } from '../support/templates.ts';

const customerNotice = builtInTemplate('customer-notice');
const postMortem = builtInTemplate('post-mortem');

const p = (text: string): Block => textBlock('p', text);
const h2 = (text: string): Block => textBlock('h2', text);
const link = (text: string, href: string): Block => textBlock('p', [{ ...run(text), marks: [{ type: 'link', attrs: { href } }] }]);
const table = (words: string): Block => ({
  type: 'table',
  content: [words, 'EU'].map((text) => ({
    type: 'tableRow',
    content: [text, text === '' ? '' : '4 %'].map((one) => ({
      type: 'tableCell',
      attrs: { colspan: 1, rowspan: 1 },
      content: [textBlock('p', one)],
    })),
  })),
});

const everythingIn = (parts: Parameters<typeof report>[0], context: Partial<CheckContext> = {}): readonly Finding[] =>
  inReport(report(parts), context);
const inReport = (read: Report, context: Partial<CheckContext>): readonly Finding[] => findEverything(read, { ...noContext, ...context });

const saying = (...texts: readonly string[]): readonly Finding[] => everythingIn({ body: texts.map(p) });

const dense = ['09:00', '09:05', '09:12', '09:20', '09:31', '13:40', '13:50'].map((time, at, all) =>
  event(`e${at}`, `2024-06-10 ${time} UTC`, {}, at === 0 ? 'impact-began' : at === all.length - 1 ? 'impact-ended' : null),
);
const alarm = event('alarm', '2026-06-08 10:05 Europe/Paris');
const hidden: TimelineEvent = { ...alarm, id: event('hidden', '2026-06-08 10:05 UTC').id, visibility: 'internal' };
const marked = (milestone: Milestone, words: string, name = milestone as string): TimelineEvent => event(name, words, {}, milestone);
const said = (author: string): TimelineEvent => ({ ...event('said', '2024-06-10 16:05 UTC'), author });

const ahead = everythingIn(
  { details: { lastUpdated: when('2027-06-10 09:12 UTC') }, body: [p('Published on 4 July 2028.')] },
  { today: date('2026-06-10') },
);

/** What is to be looked at before a report is published, each in a report of its own. */
const beforePublishing: readonly (readonly Finding[])[] = [
  ahead,
  saying('Published on 12 July 2026, last updated on 10 July 2026.'),
  // Put together here, so that no tool takes this file for a leak.
  saying(`It was AK${'IA'}IOSFODNN7EXAMPLE then.`, `It was pass${'word: '}a1B2c3D4e5F6g7 then.`),
  saying(
    'Write to ana.silva@acme.com or eva.silva@acme.com.',
    'Call +44 20 7946 0958.',
    'See db-3.prod.internal.',
    'Node 10.20.30.40 fails.',
  ),
  saying('Thread: https://acme.slack.com/archives/C01/p16', 'Tracked as PLAT-1234.'),
  everythingIn({ events: [said('Mara Lindqvist')], body: [p('Then Mara Lindqvist rolled it back.')] }),
  everythingIn({ body: [textBlock('p', [run('By '), { ...run('Bo Lee'), marks: [{ type: 'redacted' }] }]), p('Bo Lee did it.')] }),
  everythingIn({
    body: [
      textBlock('p', [run('By '), { ...run('Bo Lee'), marks: [{ type: 'private', attrs: { to: 'internal' } }] }]),
      p('Bo Lee did it.'),
    ],
  }),
  everythingIn({ body: [link('status', '#timeline'), link('page', 'page.html')] }),
  everythingIn({
    body: ['http://acme.com', 'https://acme.com/?utm_source=mail', 'https://wiki.corp/page'].map((href) => link('here', href)),
  }),
  everythingIn({
    body: [h2('One'), textBlock('h4', 'Two'), p('Words.'), table(''), table('Region'), image(''), image('', {}, run('Errors'))],
  }),
  everythingIn({
    details: { lastUpdated: { ...alarm.when, entered: '' } },
    corrections: [{ id: 'late' as Id, date: date('2026-06-20'), text: 'Two hours, not one.', rank: 'a0' }],
  }),
  everythingIn({
    events: [alarm, hidden],
    body: [textBlock('p', [chip('event', hidden.id), chip('event', event('gone', '- - -').id), chip('milestone', 'detected')])],
  }),
];

/** What a finished report is expected to hold. */
const substance: readonly (readonly Finding[])[] = [
  inReport(reportFromTemplate(customerNotice), { template: customerNotice }),
  everythingIn({ body: customerNotice.sections.map(({ help }) => p(help)) }, { template: customerNotice }),
  everythingIn(
    { body: [p('The queue grew and nobody saw it for an hour because the alarm was set too high. '.repeat(10))] },
    { template: customerNotice },
  ),
  everythingIn({ events: dense }, { template: postMortem }),
  everythingIn({ events: dense.slice(0, 5), body: [{ type: 'structured', attrs: { block: 'key-figures' } }] }),
  everythingIn({
    events: [
      marked('impact-began', '2024-06-10 16:00 UTC'),
      marked('detected', '2024-06-10 16:05 UTC'),
      marked('impact-ended', '2024-06-10 17:00 UTC'),
    ],
    body: [{ type: 'structured', attrs: { block: 'key-figures' } }],
  }),
  everythingIn({ body: [h2('Impact'), p('Many customers could not sign in, and the pages of others loaded slowly.'), h2('Cause')] }),
  everythingIn(
    {
      details: { title: '' },
      actions: [action('Alarm', { due: date('2024-06-19') }), action('Buy a pump', { owner: 'Platform' }), action('')],
      body: [p('We will rewrite the failover script before autumn. All is TBD.'), p('TODO and XXX.'), p('TBA, TBC and FIXME.')],
    },
    { today: date('2024-07-01') },
  ),
  everythingIn({ causes: [cause('A missing index')] }),
  everythingIn(
    {
      details: {
        aware: when('2026-06-10 09:12 Europe/Berlin'),
        classified: when('2026-06-10 09:12 Europe/Berlin'),
        sent: [{ deadline: 'gdpr-33-notification', when: when('2026-06-10 09:12 UTC') }],
      },
    },
    { now: instant('2026-06-10T07:00:00Z'), template: builtInTemplate('gdpr-33') },
  ),
  everythingIn({
    causes: [cause('')],
    actions: [action('', { owner: 'Platform' }), action('', { answers: [cause('').id] })],
    steps: [{ id: 's' as Id, rank: 'a', text: '', state: 'done' }],
  }),
  everythingIn({ causes: [cause('a'), cause('b')] }),
  everythingIn({
    events: [event('a', '2026-11-03 10:00 UTC')],
    body: [p('We will replace the disks by 30 October 2026. Come to #inc-4412. The number is still to be filled in.')],
  }),
  everythingIn({ causes: [cause('a'), cause('b')], actions: [action('c', { answers: [cause('a').id] })] }),
  everythingIn({
    events: [
      { ...alarm, text: '' },
      { ...event('x', '- - -'), text: '' },
    ],
  }),
  everythingIn({
    facts: [
      fact('Persons', 'number', 'lots'),
      fact('Records', 'number', '12.000'),
      fact('Loss', 'amount', 'USD 12', { unit: 'EUR' }),
      fact('Malicious', 'yes-no', 'perhaps'),
      fact('Began', 'time', '10:30'),
      fact('Ended', 'time', 'soon'),
    ],
  }),
  everythingIn({}, { threads: [thread()] }),
  ...(['approved', 'published'] as const).map((state) =>
    everythingIn({ details: { state } }, { signing: { required: [{ role: 'Facts', count: 1 }], signOffs: [], edition: null } }),
  ),
  everythingIn({}, { threads: [thread({ suggests: true })] }),
  everythingIn({}, { threads: [thread(), thread({ author: 'Bo' })] }),
  everythingIn({}, { threads: [thread(), thread({ suggests: true }), thread({ suggests: true, author: 'Bo' })] }),
];

const wording: readonly (readonly Finding[])[] = [
  saying('The cause was human error.', 'A small number of customers was affected.', 'Sorry for the inconvenience!'),
  saying('Internal note: ask the vendor.', 'The the supplier was late.'),
  saying('The WAL was full.', 'So the WAL was moved.', 'PayGate failed. PayGate was restarted, then Pay Gate came back.'),
  saying('It began at 16:05 UTC and was over at 5:20 pm UTC.', 'On 3 June 2025 it began; on June 4, 2025 it was over.'),
  saying('The fault was detected late. It was escalated at once. The release was rolled back.'),
  saying(`It broke. We saw ${Array.from({ length: 50 }, (_, at) => `thing${at}`).join(' ')}.`),
  saying(...Array.from({ length: 9 }, () => `They ${'went on and '.repeat(10)}stopped.`)),
  everythingIn(
    { body: [p('The outage hit every end user.')] },
    {
      houseWords: [
        { avoid: 'outage', instead: 'interruption' },
        { avoid: 'end user', instead: '' },
      ],
    },
  ),
];

const times: readonly (readonly Finding[])[] = [
  everythingIn({
    events: [event('a', '2024-03-31 02:30 Europe/Paris'), event('b', '2024-10-27 02:30 Europe/Paris'), event('c', '2024-06-10 16:05 -')],
  }),
  everythingIn({ body: [p('It began at 15:30 IST and was over at 16:30 IST.')] }),
  everythingIn({
    body: [h2('Timeline'), p('All times in UTC.')],
    events: [{ ...event('a', '2024-06-10 16:05 UTC'), text: 'The log says 16:05 CEST, then nothing.' }],
  }),
  everythingIn({
    body: [h2('Timeline'), p('All times in UTC.')],
    events: ['16:05', '16:10', '16:20'].map((time) => event(time, `2024-06-10 ${time} Europe/Paris`, { entered: `${time} CEST` })),
  }),
  everythingIn({ events: [marked('detected', '2024-06-10 16:05 UTC'), marked('impact-began', '2024-06-10 17:05 UTC')] }),
  everythingIn({ events: [marked('detected', '2024-06-10 16:05 UTC', 'a'), marked('detected', '2024-06-10 17:05 UTC', 'b')] }),
  everythingIn({ events: [marked('impact-ended', '2024-06-10 16:05 UTC', 'a'), marked('impact-ended', '2024-06-10 17:05 UTC', 'b')] }),
];

const contradicting = `# Outage on 12 June 2026

Date: Tuesday, 12 June 2026

The outage lasted 75 minutes, from 10:00 UTC to 12:30 UTC. Customers saw errors from 10:00 UTC to 11:00 UTC.
We fixed it at 25:10. On 31 June 2026 we reviewed it. 3 of 4 servers (90%) failed. The outage began at 17:14 am.

## Timeline

All times in UTC.

- 2026-06-12 10:00 UTC: Errors began for all customers.
- 2026-06-12 09:20 UTC: First alert fired.
- 2026-06-12 12:30 CET: Service restored for all customers.
- 2025-06-12 13:00 UTC: Post-incident review.

## Next steps

We will take these three measures:

- Add alerts
- Add capacity
`;

/** What contradicts itself on a status page and in a letter. */
const elsewhere = [
  `Slow answers

Resolved - All is well.
Aug 28, 21:10 PDT

Monitoring - A fix was rolled out at 7:35 PM PDT. It is normal since 6:55 AM PDT.
Aug 28, 19:05 PDT

Investigating - Customers see errors since 5:00 PM PDT.
Aug 28, 17:14 PDT
`,
  '# Rows lost\n\nWe lost 824 rows (27,400 → 28,242) of 65 sessions (52 CONFIRMED, 3 CONFLICTED).',
  'At 02:17 the pumps tripped. Production was stopped for 8 hours and 43 minutes and resumed at 12:00.',
  'The file should have gone out at 6:00 AM EDT. It went out at 1:20 AM EDT, seven hours and twenty minutes late.',
  '# Slow mail on 4 May 2026\n\nTime to recovery: 95 minutes\n\n- 2026-05-04 10:00 UTC Alarm\n- 2026-05-04 10:40 UTC Disk full\n- 2026-05-04 11:10 UTC Disk emptied',
  'On 6 May 2026 we were told of slow mail.\n\nIt was resolved on 1 May 2026.\n\n- 2026-05-04 10:00 UTC Alarm\n- 2026-05-04 10:40 UTC Disk full\n- 2026-05-04 11:10 UTC Disk emptied',
  'It was resolved on 1 May 2026.\n\n- 2026-05-04 10:00 UTC Alarm\n- 2026-05-04 10:40 UTC Disk full\n- 2026-05-04 11:10 UTC Disk emptied',
  '# Outage on 4 May 2026\n\nOn 6 May 2026 the mail failed.',
  '# Outage of the mail\n\nPublished: 4 May 2026\n\nThe mail failed. The outage was on 6 May 2026.',
  'The outage lasted 47 minutes. It caused an outage of 47 minutes in Paris.\n\nThe outage lasted 57 minutes.',
  '# Mail\n\nTimes are in CET.\n\n- 2026-01-12 15:51 CET Violation started: January 12, 2026 at 1:51PM UTC\n- 2026-01-12 16:04 CET Help\n- 2026-01-12 16:12 CET Over',
  'Since 13:41 UTC we see errors in Paris.\n\nFrom 13:14 to 15:07 UTC there were errors in Paris.',
];

const fixtures = path.join(import.meta.dirname, '../fixtures/checks');
const slipped = slips.map(([file, words, slip]) => readChecked(readFileSync(path.join(fixtures, file), 'utf8').replace(words, slip), file));

/** Where another language's edition says otherwise. */
const editions: readonly (readonly Finding[])[] = (() => {
  const own = report({
    details: { severity: 'SEV-1' },
    body: [h2('What'), h2('Why'), p('We lost 412 orders on 3 March 2026. It took 30 people.')],
    events: [alarm, event('Fixed', '2026-06-08 11:05 Europe/Paris')],
    actions: [
      action('a', { owner: 'Ana Ruiz' }),
      action('b', { due: date('2026-07-01') }),
      action('c', { due: date('2026-07-01') }),
      action('d'),
      action('e', { state: 'in-progress' }),
    ],
    causes: [cause('One')],
  });
  const other = report({
    details: { severity: 'SEV-3' },
    body: [h2('Was'), p('Wir verloren 421 Bestellungen am 3. März 2026. Es kostete viel.'), p('Dann kamen 99 Briefe.')],
    events: [event('alarm', '2026-06-08 10:15 Europe/Paris')],
    actions: [
      action('a', { owner: 'Bo Lee' }),
      action('b', { due: date('2026-08-01') }),
      action('c'),
      action('d', { due: date('2026-07-01') }),
      action('e', { state: 'done' }),
    ],
    causes: [cause('Eins'), cause('Zwei')],
  });
  const sentence = (text: string): Report => report({ body: [p(text)] });
  return [
    compareEditions(own, other),
    compareEditions(other, own),
    compareEditions(sentence('We sent 1,200 letters.'), sentence('Wir sandten 1.300 Briefe.')),
  ];
})();

/** Findings of every rule, as drafts and files provoke them. */
export const provokedFindings: readonly Finding[] = [
  beforePublishing,
  substance,
  wording,
  times,
  slipped,
  [readChecked(contradicting, 'outage-2026-06-09.md')],
  elsewhere.map((text) => readChecked(text)),
  editions,
].flat(2);
