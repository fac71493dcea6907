import { newEvent } from '../../../renderer/core/report/new-event.ts';
import type { Action, Cause, Correction, Fact, Id, Report, Step, TimelineEvent } from '../../../renderer/core/report/report.ts';
import type {
  Block,
  Inline,
  ListItem,
  Mark,
  StructuredKind,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from '../../../renderer/core/rich-text/rich-text.ts';
import { run, textBlock } from '../../../renderer/core/rich-text/walk.ts';
import { toCalendarDate, toClockTime } from '../../../renderer/core/time/local-time.ts';
import type { When } from '../../../renderer/core/time/when.ts';
import { toZone } from '../../../renderer/core/time/zones/zone.ts';

/** A run of text with marks. */
export const marked = (text: string, ...marks: readonly Mark[]): TextRun => ({ type: 'text', text, marks });

/** A link. */
export const link = (text: string, href: string): TextRun => marked(text, { type: 'link', attrs: { href } });

/** A list item of one paragraph. */
export const item = (...content: readonly (string | Inline)[]): ListItem => ({
  type: 'listItem',
  content: [
    textBlock(
      'p',
      content.map((part) => (typeof part === 'string' ? run(part) : part)),
    ),
  ],
});

/** A cell of one paragraph. */
export const cell = (text: string, attrs: Partial<TableCell['attrs']> = {}, type: TableCell['type'] = 'tableCell'): TableCell => ({
  type,
  attrs: { colspan: 1, rowspan: 1, ...attrs },
  content: [textBlock('p', text)],
});

/** A table of plain words, the first row its head. */
export const table = (head: readonly string[], ...rows: readonly (readonly string[])[]): Table => ({
  type: 'table',
  content: [
    { type: 'tableRow', content: head.map((text) => cell(text, {}, 'tableHeader')) },
    ...rows.map((row): TableRow => ({ type: 'tableRow', content: row.map((text) => cell(text)) })),
  ],
});

/** A structured block. */
export const structured = (block: StructuredKind): Block => ({ type: 'structured', attrs: { block } });

/** A time such as `2026-05-14 09:14 Europe/Paris`; any part may be missing. */
export const when = (words: string, more: Partial<When> = {}): When => {
  const [, date = '', time = '', zone = ''] = /^(\d{4}-\d\d-\d\d)?\s*([\d:]+)?\s*(\S+)?$/.exec(words) ?? [];
  const read = toClockTime(time);
  const day = toCalendarDate(date);
  return {
    date: day,
    time: read,
    zone: toZone(zone),
    precision: read === null ? (day === null ? 'none' : 'date') : time.length > 5 ? 'second' : 'minute',
    end: null,
    openEnded: false,
    occurrence: null,
    entered: '',
    ...more,
  };
};

let count = 0;
const next = (): { readonly id: Id; readonly rank: string } => {
  count += 1;
  return { id: `i${count}` as Id, rank: `a${String(count).padStart(5, '0')}` };
};

/** An event; public and no milestone unless said otherwise. */
export const event = (time: string | When, text: string, more: Partial<TimelineEvent> = {}): TimelineEvent => ({
  ...newEvent(typeof time === 'string' ? when(time) : time, text),
  ...next(),
  ...more,
});

/** A cause; a root cause unless said otherwise. */
export const cause = (text: string, kind: Cause['kind'] = 'root', visibility: Cause['visibility'] = 'public'): Cause => ({
  ...next(),
  text,
  kind,
  visibility,
});

/** An action; open, with no owner and no date unless said otherwise. */
export const action = (
  text: string,
  more: Partial<Pick<Action, 'owner' | 'state' | 'answers' | 'link' | 'visibility'>> & { readonly due?: string } = {},
): Action => ({
  ...next(),
  text,
  owner: more.owner ?? '',
  due: toCalendarDate(more.due ?? ''),
  state: more.state ?? 'open',
  answers: more.answers ?? [],
  link: more.link ?? '',
  visibility: more.visibility ?? 'public',
});

/** A line of the status checklist. */
export const step = (text: string, state: Step['state'] = 'open'): Step => ({ ...next(), text, state });

/** A correction; of no known date unless one is given. */
export const correction = (text: string, date = ''): Correction => ({ ...next(), text, date: toCalendarDate(date) });

/** A fact with its answer as it is stored. */
export const fact = (text: string, kind: Fact['kind'], value: string, more: Partial<Fact> = {}): Fact => ({
  ...next(),
  text,
  kind,
  unit: '',
  choices: [],
  value,
  when: null,
  visibility: 'public',
  ...more,
});

/** A report with nothing in it but what is given. */
export const report = (
  parts: Partial<Omit<Report, 'details' | 'body'>> & { details?: Partial<Report['details']>; body?: readonly Block[] },
): Report => ({
  events: [],
  causes: [],
  actions: [],
  steps: [],
  corrections: [],
  facts: [],
  assets: [],
  ...parts,
  details: {
    title: 'A report',
    kind: '',
    reference: '',
    severity: '',
    state: 'published',
    services: [],
    authors: [],
    contact: '',
    language: 'en',
    zone: null,
    lastUpdated: null,
    aware: null,
    classified: null,
    sent: [],
    ...parts.details,
  },
  body: { type: 'doc', content: parts.body ?? [] },
});

const paris = (time: string): When => when(`${time} Europe/Paris`);
const date = '2026-05-14';

/** A report of ordinary length that uses every kind of block and every visibility. */
export const sampleReport: Report = report({
  details: {
    title: 'Card payments declined across Europe after a certificate expired',
    reference: 'INC-2026-0147',
    severity: 'Severity 1 – major',
    state: 'in-review',
    services: ['Card payments', 'Merchant dashboard', 'Payout files'],
    authors: ['Annelies de Wit', 'Tomáš Novák'],
    contact: 'incident-communications@example.org',
    zone: toZone('Europe/Paris'),
    lastUpdated: paris('2026-05-18 16:30'),
  },
  body: [
    textBlock('h2', 'Summary'),
    textBlock('p', [
      run(
        'On Thursday 14 May 2026, between 09:14 and 11:29 CEST, about 38% of card payments made through our European gateway were declined. ',
      ),
      run(
        'Merchants saw the response “issuer unavailable”, although the issuing banks were working normally. No payment was taken twice and ',
      ),
      marked('no card data was exposed', { type: 'bold' }),
      run('.'),
    ]),
    textBlock('p', [
      run(
        'The certificate with which the gateway identifies itself to the acquirer network had expired. Its renewal had been automated in 2024, but the new certificate was never picked up by two of the five gateway hosts. We are sorry for the trouble this caused on one of the busiest shopping mornings of the year. The ',
      ),
      link('status page entry', 'https://status.example.org/incidents/2026-05-14'),
      run(' was kept up to date throughout.'),
    ]),
    textBlock('h2', 'Key figures'),
    structured('key-figures'),
    textBlock('h2', 'What customers noticed'),
    textBlock('p', 'The effect differed by product and by the country in which the card had been issued:'),
    {
      type: 'bulletList',
      content: [
        item(
          marked('Card payments. ', { type: 'bold' }),
          'Roughly two in five attempts failed within three seconds. A second attempt often succeeded, because it reached another host.',
        ),
        item(marked('Merchant dashboard. ', { type: 'bold' }), 'Figures for the day were incomplete until 13:05 and are correct now.'),
        item(marked('Payout files. ', { type: 'bold' }), 'Files for 14 May were delivered four hours late; amounts were not affected.'),
      ],
    },
    textBlock(
      'quote',
      'For an hour we thought it was our own terminals, and sent people home. A line on the status page at half past nine would have saved our morning.',
    ),
    textBlock('quote', 'Operations manager of a supermarket chain'),
    textBlock('h2', 'Timeline'),
    structured('timeline'),
    textBlock('h2', 'Analysis'),
    textBlock('h3', 'Why the certificate was not replaced'),
    textBlock('p', [
      run('The renewal job writes the new certificate to '),
      marked('/etc/gateway/tls/current.pem', { type: 'code' }),
      run(' and asks the gateway to reload. On two hosts the reload had been '),
      marked('silently', { type: 'italic' }),
      run(' refused since a security update in March, because the process no longer had permission to read the file:'),
    ]),
    {
      type: 'codeBlock',
      content: [
        run(
          '2026-05-02T03:00:07Z gateway[2211]: reload requested by renewal-agent\n2026-05-02T03:00:07Z gateway[2211]: open /etc/gateway/tls/current.pem: permission denied (keeping certificate with serial 04:8f:21:be:77:90:1c:aa:53, not after 2026-05-14T07:14:00Z)\n2026-05-02T03:00:07Z renewal-agent: reload finished, status 0',
        ),
      ],
    },
    textBlock(
      'p',
      'The agent took the empty answer for success. Nothing else looked at the certificate that the hosts actually presented to the network.',
    ),
    textBlock('h3', 'Why it took 32 minutes to see it'),
    textBlock(
      'p',
      'Our alarms follow the number of failed payments per issuer. As the failures were spread evenly over 212 issuers, no single alarm reached its threshold. The first sign was a call from a merchant.',
    ),
    {
      type: 'orderedList',
      attrs: { start: 1 },
      content: [
        item('The on-call engineer looked at issuers first, as the response code suggested.'),
        item('A comparison between hosts was only made at 10:31, on the suggestion of a colleague in the Dublin office.'),
        item('The expired certificate was found four minutes later.'),
      ],
    },
    textBlock('h2', 'Causes'),
    structured('causes'),
    textBlock('h2', 'Actions'),
    textBlock('p', 'These follow-up actions have been agreed with the teams concerned and are reviewed every second Tuesday.'),
    structured('actions'),
    textBlock('h2', 'Current status'),
    structured('status'),
  ],
  events: [
    event('2026-03-11 22:40 Europe/Paris', 'A security update tightens the permissions of /etc/gateway on all hosts.'),
    event(
      '2026-05-02 05:00:07 Europe/Paris',
      'The renewal job installs a new certificate. Two of five hosts refuse to reload and report success.',
    ),
    event(
      `${date} 09:14 Europe/Paris`,
      'The old certificate expires. The acquirer network begins to refuse connections from hosts gw-eu-2 and gw-eu-4.',
      { milestone: 'impact-began' },
    ),
    event(when(`${date} 09:20 Europe/Paris`, { precision: 'approx' }), 'First merchants repeat declined payments by hand.'),
    event(`${date} 09:46 Europe/Paris`, 'A merchant calls support; the on-call engineer is paged.', { milestone: 'detected' }),
    event(`${date} 09:52 Europe/Paris`, 'An incident is declared. Communications, payments and network teams join the call.', {
      milestone: 'response-began',
    }),
    event(`${date} 09:58 Europe/Paris`, 'The largest merchant asks for compensation in a call with its account manager.', {
      visibility: 'internal',
    }),
    event(`${date} 10:05 Europe/Paris`, 'The status page says that card payments are degraded in Europe.', { milestone: 'first-notice' }),
    event(
      when(`${date} 10:08 Europe/Paris`, { end: { date: null, time: toClockTime('10:31') } }),
      'The team rules out the issuers, one after the other.',
    ),
    event(`${date} 10:31 Europe/Paris`, 'Failures are compared by host instead of by issuer: all come from gw-eu-2 and gw-eu-4.'),
    event(`${date} 10:35 Europe/Paris`, 'The expired certificate is found.'),
    event(`${date} 10:41 Europe/Paris`, 'Both hosts are taken out of service; the share of declined payments falls from 38% to 3%.', {
      milestone: 'mitigated',
    }),
    event(`${date} 10:50 Europe/Paris`, 'First notification under the payment services rules is sent, with reference 2026/0514/77.', {
      visibility: 'authority',
    }),
    event(
      `${date} 11:12 Europe/Paris`,
      'Permissions are mended; the hosts load the new certificate and pass the acquirer’s connection test.',
    ),
    event(`${date} 11:29 Europe/Paris`, 'All five hosts serve payments again. The share of declined payments is back to normal.', {
      milestone: 'impact-ended',
    }),
    event(`${date} 13:05 Europe/Paris`, 'Figures on the merchant dashboard are complete.'),
    event(
      when(`${date} 22:30 Europe/Paris`, { end: { date: toCalendarDate('2026-05-15'), time: toClockTime('01:10') } }),
      'Late payout files are delivered.',
    ),
    event('2026-05-15', 'Merchants with more than 100 declined payments are written to individually.'),
    event('2026-05-18 16:30 Europe/Paris', 'This report is published.', { milestone: 'report-published' }),
    event(when('', { entered: 'some time in April' }), 'A monitoring rule for certificates is proposed and put off.', {
      visibility: 'internal',
    }),
  ],
  causes: [
    cause('The certificate that two gateway hosts presented had expired, because they could not read its replacement.'),
    cause('The renewal agent treats a refused reload as a success.'),
    cause(
      'Alarms count failures per issuer and never per host, so that evenly spread failures stay below every threshold.',
      'contributing',
    ),
    cause('The security update of March was tested for start-up, but not for a reload under load.', 'contributing'),
  ],
  actions: [
    action(
      'Let the renewal agent compare the certificate presented on the wire with the one installed, and raise an alarm when they differ.',
      { owner: 'Gateway team', due: '2026-05-29', state: 'in-progress' },
    ),
    action('Alarm on declined payments per host as well as per issuer.', { owner: 'Observability', due: '2026-06-12' }),
    action('Check every certificate in production for its end date from outside, daily.', {
      owner: 'Tomáš Novák',
      due: '2026-05-20',
      state: 'done',
    }),
    action('Send the first public notice within 20 minutes of an incident being declared, even when the cause is unknown.'),
  ],
  steps: [
    step('Payments work normally on all hosts', 'done'),
    step('Dashboard figures and payout files are complete', 'done'),
    step('Merchants receive an itemised list of declined payments', 'current'),
    step('External review of certificate handling'),
  ],
});
