import { describe, expect, it } from 'vitest';
import { actionOverdue } from '../../../../renderer/core/checks/gaps/action-overdue.ts';
import { promiseBeforeIncident } from '../../../../renderer/core/checks/gaps/promise-before-incident.ts';
import { promiseWithoutAction } from '../../../../renderer/core/checks/gaps/promise-without-action.ts';
import { unexplainedGap } from '../../../../renderer/core/checks/gaps/unexplained-gap.ts';
import { textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import { date } from '../../time/values.ts';
import { event } from '../../timeline/events.ts';
import { action, checked, report } from '../reports.ts';

describe('action-overdue', () => {
  const found = (rest: Parameters<typeof action>[1], today: string | null) =>
    checked(actionOverdue, report({ actions: [action('Index', rest)] }), { today: today === null ? null : date(today) });

  it.each([
    ['open', '2024-06-09', '2024-06-10', 1],
    ['in-progress', '2024-06-09', '2024-06-10', 1],
    ['done', '2024-06-09', '2024-06-10', 0],
    ['open', '2024-06-10', '2024-06-10', 0],
    ['open', '2024-06-11', '2024-06-10', 0],
    ['open', '2024-06-09', null, 0],
  ] as const)('%s, due %s, on %s: %i', (state, due, today, number) => {
    expect(found({ state, due: date(due) }, today)).toHaveLength(number);
  });

  it('names the action and its day', () => {
    expect(found({ due: date('2024-06-09') }, '2024-06-10')).toMatchObject([
      { place: { kind: 'action', id: 'id-Index' }, message: expect.stringContaining('“Index” was due on 9 June 2024') },
    ]);
  });
});

describe('promise-before-incident', () => {
  const found = (text: string, events = [event('a', '2026-11-03 10:00 UTC'), event('b', '2026-11-24 10:00 UTC')]) =>
    checked(promiseBeforeIncident, report({ details: { language: languageOf(text) }, events, body: [textBlock('p', text)] }));
  const languageOf = (text: string): string =>
    /octobre/.test(text) ? 'fr' : /octubre/.test(text) ? 'es' : /\d\. /.test(text) ? 'de' : 'en';

  it.each([
    ['We will replace the disks by 30 October 2026.', 'by 30 October 2026'],
    ['The firmware will be replaced before 30 October 2026.', 'before 30 October 2026'],
    ['We’ll have rebuilt the index no later than 2 November 2025.', 'no later than 2 November 2025'],
    ['Wir führen bis zum 30. Oktober 2026 eine zweite Prüfung ein.', 'bis zum 30. Oktober 2026'],
    ['Wir werden die Server spätestens am 1. März 2026 ersetzen.', 'spätestens am 1. März 2026'],
    ['Bis zum 30. Oktober 2026 migrieren wir alles.', null],
    ['Nous remplacerons le commutateur avant le 30 octobre 2026.', 'avant le 30 octobre 2026'],
    ['Le commutateur sera remplacé d’ici au 30 octobre 2026.', 'd’ici au 30 octobre 2026'],
    ['Sustituiremos el conmutador antes del 30 de octubre de 2026.', 'antes del 30 de octubre de 2026'],
    ['El equipo será sustituido a más tardar el 30 de octubre de 2026.', 'a más tardar el 30 de octubre de 2026'],
  ])('of “%s” finds %j', (text, words) => {
    expect(found(text).map(({ place }) => (place.kind === 'text' ? place.words : null))).toEqual(words === null ? [] : [words]);
  });

  it.each([
    'We will replace the disks by 30 January 2027.',
    'We will replace the disks by 3 November 2026.',
    'We will replace the disks by 30 October.',
    'We replaced the disks before 30 October 2026.',
    'We will replace all keys that were made before 30 October 2026.',
    'We will refund orders placed by 30 October 2026.',
    'We will keep the backups from before 30 October 2026.',
    'We had promised that we will replace the disks by 30 October 2026.',
    'They wrote “we will replace the disks by 30 October 2026”.',
    'We will look at the report of 30 October 2026.',
    'Wir schlossen bis zum 30. Oktober 2026 alle Lücken.',
    'Wir führten bis zum 30. Oktober 2026 eine Prüfung ein.',
    'Wir ersetzen alle bis zum 30. Oktober 2026 ausgestellten Zertifikate.',
    'Nous remplacerons les clés émises avant le 30 octobre 2026.',
    'Nous avons remplacé le commutateur avant le 30 octobre 2026.',
    'Sustituiremos las claves creadas antes del 30 de octubre de 2026.',
  ])('is quiet about “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('needs a day of the incident', () => {
    expect(found('We will replace the disks by 30 October 2026.', [])).toEqual([]);
  });
});

describe('promise-without-action', () => {
  const found = (text: string) =>
    checked(promiseWithoutAction, report({ actions: [action('Add an alarm on the queue length')], body: [textBlock('p', text)] }));

  it.each([
    'We will rehearse failover between regions every quarter.',
    'Our platform team will replace the certificate store.',
    'We are going to rewrite the importer in small steps.',
    'A new dashboard will be built by the data team.',
    'We will move the database to a new host next month.',
  ])('asks for “%s”', (text) => {
    expect(found(text)).toMatchObject([{ severity: 'note', place: { kind: 'text', block: 0 } }]);
  });

  it.each([
    'We will set an alarm on the length of the queue.',
    'We will keep you informed about further steps.',
    'We will publish a final report next week.',
    'The queue will drain by itself overnight.',
    'They said “we will rewrite the importer”.',
    'We will migrate.',
  ])('leaves “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('asks nothing where there is no list of actions, and nothing of a list in the text', () => {
    const text = 'We will rehearse failover between regions.';
    expect(checked(promiseWithoutAction, report({ body: [textBlock('p', text)] }))).toEqual([]);
    const list = { type: 'bulletList', content: [{ type: 'listItem', content: [textBlock('p', text)] }] } as const;
    expect(checked(promiseWithoutAction, report({ actions: [action('Alarm')], body: [list] }))).toEqual([]);
  });
});

describe('unexplained-gap', () => {
  const times = ['09:00', '09:05', '09:12', '09:20', '09:31', '13:40', '13:50'];
  const events = (list: readonly string[]) =>
    list.map((time, at) =>
      event(`e${at}`, `2024-06-10 ${time} UTC`, {}, at === 0 ? 'impact-began' : at === list.length - 1 ? 'impact-ended' : null),
    );

  it('finds four silent hours in a dense timeline, at the event that ends them', () => {
    expect(checked(unexplainedGap, report({ events: events(times) }))).toMatchObject([
      { place: { kind: 'event', id: 'id-e5' }, message: expect.stringMatching(/^Nothing is recorded for 4 h 9 min/) },
    ]);
  });

  it.each([
    ['an even timeline', ['09:00', '11:30', '14:00', '16:30', '19:00', '21:30', '23:59']],
    ['less than two hours', ['09:00', '09:05', '09:10', '09:15', '09:20', '11:10', '11:15']],
    ['few events', ['09:00', '09:05', '13:40']],
  ])('leaves %s', (_what, list) => {
    expect(checked(unexplainedGap, report({ events: events(list) }))).toEqual([]);
  });

  it('leaves a gap that the text tells of, and one after the end of the impact', () => {
    const body = [textBlock('p', 'At 11:15 UTC we waited for the backup to be read.')];
    expect(checked(unexplainedGap, report({ events: events(times), body }))).toEqual([]);
    const after = [...events(times.slice(0, 5)), event('z', '2024-06-10 17:00 UTC')];
    expect(checked(unexplainedGap, report({ events: after }))).toEqual([]);
  });
});
