import { describe, expect, it } from 'vitest';
import { noContext } from '../../../../renderer/core/checks/facts/check-context.ts';
import { readFacts } from '../../../../renderer/core/checks/facts/facts.ts';
import { personNamed } from '../../../../renderer/core/checks/publishing/person-named.ts';
import { privateMatter } from '../../../../renderer/core/checks/publishing/private-matter.ts';
import { ticketKey } from '../../../../renderer/core/checks/publishing/ticket-key.ts';
import type { Block, Mark } from '../../../../renderer/core/rich-text/rich-text.ts';
import { run, textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import { expectLinearGrowth } from '../../../support/growth.ts';
import { event } from '../../timeline/events.ts';
import { action, checked, report } from '../reports.ts';
import { thread } from '../threads.ts';

const inBody = (...body: readonly Block[]) => checked(privateMatter, report({ body }));
const inText = (text: string) => inBody(textBlock('p', text));
const marked = (text: string, ...marks: readonly Mark[]) => ({ ...run(text), marks });
const linked = (text: string, href: string): Block => textBlock('p', [run('See '), marked(text, { type: 'link', attrs: { href } })]);
const internal: Mark = { type: 'private', attrs: { to: 'internal' } };

describe('private-matter', () => {
  it.each([
    ['Write to ana.ruiz@acme.com.', 'ana.ruiz@acme.com', 'an e-mail address'],
    ['Write to ana.ruiz [at] acme.com.', 'ana.ruiz [at] acme.com', 'an e-mail address'],
    ['Call +34 612 345 678.', '+34 612 345 678', 'a telephone number'],
    ['Call 0049 30 1234567.', '0049 30 1234567', 'a telephone number'],
    ['Call +353 1 234 5678.', '+353 1 234 5678', 'a telephone number'],
    ['Ring 00353 1 234 5678.', '00353 1 234 5678', 'a telephone number'],
    ['Dial +353 (0)1 234 5678.', '+353 (0)1 234 5678', 'a telephone number'],
    ['Our desk in Dublin is 01 234 5678.', '01 234 5678', 'a telephone number'],
    ['Ring (01) 234 5678.', '(01) 234 5678', 'a telephone number'],
    ['Ring (020) 7946 0018.', '(020) 7946 0018', 'a telephone number'],
    ['Call (415) 555-0134.', '(415) 555-0134', 'a telephone number'],
    ['It is 415-555-0134.', '415-555-0134', 'a telephone number'],
    ['Rufen Sie 030 1234567 an.', '030 1234567', 'a telephone number'],
    ['Das Telefon 0171/1234567 war besetzt.', '0171/1234567', 'a telephone number'],
    ['Bern ist 031 123 45 67.', '031 123 45 67', 'a telephone number'],
    ['Appelez le 06 12 34 56 78.', '06 12 34 56 78', 'a telephone number'],
    ['Llame al 612 345 678.', '612 345 678', 'a telephone number'],
    ['Ring 020 7946 0018 at night.', '020 7946 0018', 'a telephone number'],
    ['Tel.: 612 345 678', '612 345 678', 'a telephone number'],
    ['Durchwahl 0711 1234-567', '0711 1234-567', 'a telephone number'],
    ['We met in #inc-4412.', '#inc-4412', 'a chat channel'],
    ['Siehe (#ops-alerts) und frag dort.', '#ops-alerts', 'a chat channel'],
    ['The server 10.1.2.3 failed.', '10.1.2.3', 'an address in a private network'],
    ['The server 172.16.0.4 failed.', '172.16.0.4', 'an address in a private network'],
    ['The node 85.214.132.117 failed.', '85.214.132.117', 'an IP address'],
    ['Traffic of 203.0.113.77 stopped.', '203.0.113.77', 'an IP address'],
    ['The server 3.5.1.9 failed.', '3.5.1.9', 'an IP address'],
    ['The server 2a01:4f8:c17:b0f::2 failed.', '2a01:4f8:c17:b0f::2', 'an IP address'],
    ['The server fd00::1234 failed.', 'fd00::1234', 'an IP address'],
    ['At 2a01:4f8:0:1:2:3:4:5 it hung.', '2a01:4f8:0:1:2:3:4:5', 'an IP address'],
    ['Host db-01.prod.internal failed.', 'db-01.prod.internal', 'an internal host'],
    ['Server DB01.LOCAL failed.', 'DB01.LOCAL', 'an internal host'],
    ['Host db01.int.acme.net failed.', 'db01.int.acme.net', 'an internal host'],
    ['Host jenkins.corp.acme.com failed.', 'jenkins.corp.acme.com', 'an internal host'],
    ['The pod auth-7d9f8b6c5-x2k4q failed.', 'auth-7d9f8b6c5-x2k4q', 'an internal host'],
    ['See https://acme.slack.com/archives/C02/p1', 'https://acme.slack.com/archives/C02/p1', 'a link into a chat or tracker'],
  ])('asks about “%s”', (text, words, what) => {
    const found = inText(text);
    expect(found).toMatchObject([{ severity: 'note', place: { kind: 'text', block: 0, words } }]);
    expect(found[0]?.message).toBe(`“${words}” looks like ${what}: is it meant for the public?`);
  });

  it.each([
    'Write to support@acme.com or press@acme.com.',
    'Write to you@example.com.',
    'Go to https://user:pw@acme.com/x.',
    'Order 01 234 5678 was lost, and so was invoice no. 02 345 6789.',
    'Die Rechnung 01 234 5678 fehlt, der Auftrag Nr. 01 234 5678 auch.',
    'From 01 234 567 to 01 234 568.',
    'It was 12 01 234 5678 in the list, then 01 234 5678 9012.',
    'Version 01-234-5678.1 and 10.01 234 5678.',
    'On 01 2026 10:58 and 2026-01-23 4567.',
    'It grew by +2 300 400 and then +1 234 567.',
    'The offset is +1 12:34:56, then +01:00.',
    'Orders 612 345 678 were lost on 2026-03-03 10:00.',
    'It was 12 345 678 times.',
    'Version 1.20.345-0134 and 415,555 orders.',
    'Version 10.1.2.3 of the agent was rolled back.',
    'Release 10.0.0.1 came, then v192.168.1.1.',
    'OpenSSL 3.0.12.1 was updated to 3.0.13.2.',
    'Chrome 120.0.6099.109 is fine.',
    'We asked 8.8.8.8 and 1.1.1.1; 127.0.0.1 is always there.',
    'Between 10:05:30 and 11:20:45 it hung.',
    'std::vector and a::b were slow; cafe::fade too.',
    'The MAC 00:1a:2b:3c:4d:5e was seen.',
    'The documentation says 2001:db8::1.',
    'See https://status.pagerduty.com and https://www.who.int/news.',
    'The local team met. It was internal to the team.',
    'Call our free line 0800 1234567 or 800-555-0134.',
    'From 10.06.2024 to 12.06.2024, 03.04.2026 12:00.',
    'At 0930 20260303 and 0930-1015 it hung.',
    'The id 3f2504e0-4f89-11d3-9a0c-0305e82c3301 and job-20260303-12345.',
    'Part number 0201 4567 and 06.12.2024.',
    'Batches 0201 4567 8901 2345 and 020 794.',
    'Section 4.3.2.1 says so.',
    'Issue #4412 and https://acme.com/a#part-two are none, nor is #sorry or #840-ish or [this](#part-two).',
    'Artikel 0711 1234-567 ist aus.',
  ])('has nothing to say about “%s”', (text) => {
    expect(inText(text)).toEqual([]);
  });

  it.each([
    ['mailto:ana.ruiz@acme.com', 'ana.ruiz@acme.com'],
    ['https://acme.atlassian.net/browse/OPS-1', 'https://acme.atlassian.net/browse/OPS-1'],
    ['https://acme.slack.com/archives/C02/p1', 'https://acme.slack.com/archives/C02/p1'],
    ['https://203.0.113.77/x', '203.0.113.77'],
    ['tel:+34612345678', '+34612345678'],
  ])('looks where a link leads to: %s', (href, words) => {
    expect(inBody(linked('here', href))).toMatchObject([
      { place: { kind: 'text', block: 0, words: 'here' }, message: expect.stringContaining(`“${words}”`), about: [words] },
    ]);
  });

  it('says an address once that stands in the text and leads somewhere, and leaves internal hosts of links to their own rule', () => {
    expect(inBody(linked('ana@acme.com', 'mailto:ana@acme.com'))).toHaveLength(1);
    expect(inBody(linked('here', 'https://wiki.corp/page'))).toEqual([]);
  });

  it('looks in code, in notes and in descriptions of images', () => {
    const found = inBody(
      textBlock('p', [run('We ran '), marked('psql -h db-01.prod.internal', { type: 'code' })]),
      { type: 'codeBlock', content: [run('ssh root@10.2.3.4  # ana.ruiz@acme.com')] },
      textBlock('p', [run('So'), { type: 'footnote', attrs: { text: 'Ask bo@acme.com' } }]),
      { type: 'image', attrs: { asset: 'ab'.repeat(32), alt: 'Screen of eva@acme.com', decorative: false, width: 100 } },
    );
    expect(found.map(({ place }) => (place.kind === 'text' ? `${place.block} ${place.words}` : place.kind))).toEqual([
      '0 db-01.prod.internal',
      '1 ana.ruiz@acme.com',
      '1 10.2.3.4',
      '2 bo@acme.com',
      '3 eva@acme.com',
    ]);
  });

  it('leaves what the public edition does not show: passages, blocks, items, lists and redacted words', () => {
    const hiddenList: Block = { type: 'structured', attrs: { block: 'actions', visibility: 'internal' } };
    const body: readonly Block[] = [
      textBlock('p', [marked('bo.lee@acme.com knows about 10.1.2.3', internal), run(' and so on')]),
      { ...textBlock('p', 'Ask bo.lee@acme.com'), attrs: { kind: 'p', visibility: 'authority' } },
      textBlock('p', [run('By '), marked('bo.lee@acme.com', { type: 'redacted' }), run(' then')]),
      textBlock('p', [marked('here', internal, { type: 'link', attrs: { href: 'mailto:bo.lee@acme.com' } }), run(' it is')]),
    ];
    const kept = { ...action('Write to bo.lee@acme.com', { owner: 'bo@acme.com' }), visibility: 'internal' } as const;
    expect(checked(privateMatter, report({ body, actions: [kept] }))).toEqual([]);
    const open = action('Write to bo.lee@acme.com');
    expect(checked(privateMatter, report({ body: [...body, hiddenList], actions: [open] }))).toEqual([]);
    expect(checked(privateMatter, report({ body, actions: [open] }))).toHaveLength(1);
  });

  it('leaves the contact of the report, wherever it stands', () => {
    const details = { contact: 'Eva Ruiz, eva.ruiz@acme.com, +34 612 345 678' };
    expect(checked(privateMatter, report({ details, body: [textBlock('p', 'Write to Eva.Ruiz@acme.com, +34 612 345 678.')] }))).toEqual([]);
  });

  it('takes linear time for hostile text', () => {
    const nothingElse = readFacts(report(), noContext);
    expectLinearGrowth(10_000, (size) => {
      const parts = ['1.', 'a.', 'a-', 'ab:', '0', '06 ', '612 ', '+34 ', 'a@', 'https://a', '::', 'tel. a '];
      privateMatter(report({ body: [textBlock('p', parts.map((part) => part.repeat(size)).join(' '))] }), nothingElse);
    });
  });
});

describe('what the public edition does not show', () => {
  const body: readonly Block[] = [textBlock('p', [marked('Mara Lindqvist saw PLAT-1234', internal), run(' and so on')])];
  it('is no matter for the rules on tickets and names either', () => {
    expect(checked(ticketKey, report({ body }))).toEqual([]);
    const threads = [thread({ author: 'Mara Lindqvist' })];
    expect(checked(personNamed, report({ body }), { threads })).toEqual([]);
    const open = [textBlock('p', 'Mara Lindqvist saw PLAT-1234')];
    expect(checked(ticketKey, report({ body: open }))).toHaveLength(1);
    expect(checked(personNamed, report({ body: open, events: [event('a', '- - -')] }), { threads })).toHaveLength(1);
  });
});
