import { describe, expect, it } from 'vitest';
import { deadLink } from '../../../../renderer/core/checks/publishing/dead-link.ts';
import { personNamed } from '../../../../renderer/core/checks/publishing/person-named.ts';
import { tableWithoutHeader } from '../../../../renderer/core/checks/publishing/table-without-header.ts';
import { ticketKey } from '../../../../renderer/core/checks/publishing/ticket-key.ts';
import type { Table } from '../../../../renderer/core/rich-text/rich-text.ts';
import { textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import { event } from '../../timeline/events.ts';
import { action, checked, report } from '../reports.ts';
import { thread } from '../threads.ts';

const withText = (text: string) => report({ body: [textBlock('p', text)] });

describe('ticket-key', () => {
  it.each([
    'See INC-1234.',
    'See INC0012345 and so on.',
    'CHG0031337 caused it.',
    'Tracked as PLAT-1234.',
    'See OPS-77, then go on.',
    '(JIRA-100)',
  ])('asks about “%s”', (text) => {
    expect(checked(ticketKey, withText(text))).toMatchObject([{ rule: 'ticket-key', severity: 'note' }]);
  });

  it.each([
    'CVE-2024-1234 was fixed.',
    'It is UTF-16 and SHA-256, by ISO-8601.',
    'Ballot SC-57 says so.',
    'Model X-100 and COVID-19.',
    'The range was A-12 to B-14.',
    'See https://acme.com/PLAT-1234.',
    'INC00123 and AINC0012345 are none.',
    'Version PLAT-1234.5 of it.',
    'They wrote “PLAT-1234”.',
  ])('leaves “%s”', (text) => {
    expect(checked(ticketKey, withText(text))).toEqual([]);
  });

  it('leaves the report’s own reference, and what only colleagues see; names each key once', () => {
    const own = report({ details: { reference: 'PLAT-1234' }, body: [textBlock('p', 'This is PLAT-1234.')] });
    expect(checked(ticketKey, own)).toEqual([]);
    expect(checked(ticketKey, report({ details: { title: 'INC-1234: slow mail' }, body: [textBlock('p', 'INC-1234 is over.')] }))).toEqual(
      [],
    );
    const internal = { ...event('PLAT-1234', '2024-06-10 16:05 UTC'), visibility: 'internal' } as const;
    expect(checked(ticketKey, report({ events: [internal] }))).toEqual([]);
    expect(checked(ticketKey, withText('PLAT-1234 and PLAT-1234'))).toHaveLength(1);
  });
});

describe('person-named in words', () => {
  const named = (read: ReturnType<typeof report>) =>
    checked(personNamed, read).map(({ place }) => (place.kind === 'text' ? place.words : place.kind));

  it.each([
    ['Our colleague Priya Nair rolled it back.', 'Priya Nair'],
    ['It was seen by our colleague Priya.', 'Priya'],
    ['Unser Kollege Jens Krämer hat die Leitung geprüft.', 'Jens Krämer'],
    ['Danach rief unsere Kollegin Frau Dr. Krämer an.', 'Frau Dr. Krämer'],
    ['Notre collègue Marc Dubois a redémarré le serveur.', 'Marc Dubois'],
    ['Nuestra compañera Lucía de la Torre reinició el servidor.', 'Lucía de la Torre'],
  ])('asks about “%s”', (text, name) => {
    expect(named(withText(text))).toEqual([name]);
  });

  it.each([
    'Our colleagues in Paris saw it first.',
    'Our colleague at the supplier saw it.',
    'Unsere Kollegin Zugriff zu geben, war richtig.',
    'Deshalb hatten unsere Mitarbeiter Zugriff auf alles.',
    'Unser Kollege Leiter Technik war dabei.',
    'Our colleague Acme Support helped.',
    'Notre collègue du réseau a vu l’alerte.',
    'Nuestro compañero del turno lo vio.',
  ])('leaves “%s”', (text) => {
    expect(named(withText(text))).toEqual([]);
  });

  const beside = (kept: string, text: string, visibility: 'internal' | 'public' = 'internal') =>
    named(report({ events: [{ ...event('a', '2026-06-10 16:05 UTC'), text: kept, visibility }], body: [textBlock('p', text)] }));

  it.each([
    ['Incident room closed by Marta Lind', 'Marta Lind led the work.'],
    ['Marta Lind acknowledged', 'Then Marta Lind led the work.'],
    ['Krisenstab von Marta Lind einberufen', 'Marta Lind leitete ihn.'],
    ['Appel par Marta Lind', 'Marta Lind a dirigé les travaux.'],
  ])('asks about who acts in an event for colleagues: “%s”', (kept, text) => {
    expect(beside(kept, text)).toEqual(['Marta Lind']);
    expect(beside(kept, text, 'public')).toEqual([]);
    expect(beside(kept, 'The work went on.')).toEqual([]);
  });

  it.each([
    ['Seen by Acme Support', 'Acme Support helped.'],
    ['Traffic moved to Region North', 'Region North took it.'],
    ['Gemeldet von Leitstelle Nord', 'Die Leitstelle Nord rief an.'],
    ['Order Gateway failed', 'The Order Gateway failed.'],
    ['Behoben durch Deaktivierung von Redis', 'Behoben durch Deaktivierung von Redis.'],
    ['Stopped by Google App', 'The Google App failed.'],
  ])('leaves what is no person: “%s”', (kept, text) => {
    expect(beside(kept, text)).toEqual([]);
  });
});

describe('person-named', () => {
  const said = (author: string) =>
    report({ body: [textBlock('p', 'Then Mara Lindqvist rolled it back.')], events: [{ ...event('a', '2024-06-10 16:05 UTC'), author }] });

  it('asks about who said what happened, who comments, and who does what only colleagues see', () => {
    expect(checked(personNamed, said('Mara Lindqvist'))).toMatchObject([{ place: { kind: 'text', words: 'Mara Lindqvist' } }]);
    const commented = { threads: [thread({ author: 'Mara Lindqvist' })] };
    expect(checked(personNamed, withText('Then Mara Lindqvist rolled it back.'), commented)).toHaveLength(1);
    const owned = { ...action('Look', { owner: 'Mara Lindqvist' }), visibility: 'internal' } as const;
    expect(checked(personNamed, report({ body: [textBlock('p', 'Mara Lindqvist saw it.')], actions: [owned] }))).toHaveLength(1);
  });

  it('leaves authors, first names, teams and who is not named in the text', () => {
    expect(checked(personNamed, said('Mara'))).toEqual([]);
    expect(checked(personNamed, said('Jo Park'))).toEqual([]);
    const authored = { ...said('Mara Lindqvist'), details: { ...said('').details, authors: ['Mara Lindqvist'] } };
    expect(checked(personNamed, authored)).toEqual([]);
    const open = action('Look', { owner: 'Mara Lindqvist' });
    expect(checked(personNamed, report({ body: [textBlock('p', 'Mara Lindqvist saw it.')], actions: [open] }))).toEqual([]);
  });
});

describe('dead-link', () => {
  const linked = (href: string) =>
    report({ body: [textBlock('p', [{ type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href } }] }])] });

  it.each(['#timeline', '/status', 'page.html', 'file:///C:/a.txt', 'https://', 'javascript:alert(1)', 'www.acme.com'])(
    'finds %s',
    (href) => {
      expect(checked(deadLink, linked(href))).toMatchObject([{ severity: 'warning', place: { kind: 'text', block: 0, words: 'here' } }]);
    },
  );

  it.each(['https://acme.com', 'http://acme.com/a#b', 'mailto:help@acme.com'])('leaves %s', (href) => {
    expect(checked(deadLink, linked(href))).toEqual([]);
  });
});

describe('table-without-header', () => {
  const cell = (text: string, type: 'tableCell' | 'tableHeader' = 'tableCell') =>
    ({ type, attrs: { colspan: 1, rowspan: 1 }, content: [textBlock('p', text)] }) as const;
  const table = (...rows: Table['content'][number]['content'][]): Table => ({
    type: 'table',
    content: rows.map((content) => ({ type: 'tableRow', content })),
  });

  it('finds one, and names it by its first words', () => {
    const found = checked(tableWithoutHeader, report({ body: [table([cell('Region'), cell('Share')], [cell('EU'), cell('4 %')])] }));
    expect(found).toMatchObject([{ place: { block: 0, words: 'Region' }, message: expect.stringContaining('“Region”') }]);
  });

  it.each([
    ['a header row', table([cell('Region', 'tableHeader'), cell('Share', 'tableHeader')], [cell('EU'), cell('4 %')])],
    ['a header column', table([cell('EU', 'tableHeader'), cell('4 %')], [cell('US', 'tableHeader'), cell('2 %')])],
    ['one row', table([cell('EU'), cell('4 %')])],
    ['one column', table([cell('EU')], [cell('US')])],
  ])('leaves %s', (_what, block) => {
    expect(checked(tableWithoutHeader, report({ body: [block] }))).toEqual([]);
  });
});
