import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEditions } from '../../../../renderer/core/checks/editions/compare-editions.ts';
import { pairUp } from '../../../../renderer/core/checks/editions/pair-up.ts';
import type { Report } from '../../../../renderer/core/report/report.ts';
import { textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import { date } from '../../time/values.ts';
import { event } from '../../timeline/events.ts';
import { action, cause, report } from '../reports.ts';

const edition = (language: string, text: string, parts: Partial<Omit<Report, 'details' | 'body'>> = {}): Report =>
  report({ details: { language }, body: [textBlock('p', text)], ...parts });
const english = 'From 4:05 pm to 17:20 UTC 1,204.5 GB were unreachable for 412 customers (3.5 % of 20,000).';
const german = 'Von 16:05 bis 17:20 UTC waren 1.204,5 GB für 412 Kunden (3,5 % von 20 000) nicht erreichbar.';
const messages = (a: Report, b: Report): readonly string[] => compareEditions(a, b).map(({ message }) => message);

describe('two editions of one report', () => {
  it('that say the same give no finding, however figures are written', () => {
    expect(messages(edition('en', english), edition('de', german))).toEqual([]);
    expect(messages(edition('en', 'Twelve of 45 servers'), edition('de', '12 von 45 Servern'))).toEqual([]);
    expect(messages(edition('en', 'On 3 June 2025'), edition('de', 'Am 3. Juni 2025'))).toEqual([]);
  });

  it.each([
    ['a time', german.replace('17:20', '17:30'), ['“17:20 UTC” is “17:30 UTC” in the other edition.']],
    ['a number', german.replace('412', '421'), ['“412” is “421” in the other edition.']],
    ['a decimal', german.replace('1.204,5', '1.204,6'), ['“1,204.5” is “1.204,6” in the other edition.']],
  ])('that differ in %s say so', (_what, text, expected) => {
    expect(messages(edition('en', english), edition('de', text)).toSorted()).toEqual([...expected].toSorted());
  });

  const events = [event('Errors rise', '2024-06-10 16:05 UTC'), event('Fixed', '2024-06-10 17:20 UTC')];
  const translated = [event('Fehler häufen sich', '2024-06-10 18:05 Europe/Berlin'), event('Behoben', '2024-06-10 19:20 Europe/Berlin')];

  it('compare moments, not clocks', () => {
    expect(messages(edition('en', '', { events }), edition('de', '', { events: translated }))).toEqual([]);
  });

  it('name an event that has another time, and one that only one has', () => {
    const moved = [translated[0], event('Behoben', '2024-06-10 19:30 Europe/Berlin')].flatMap((one) => one ?? []);
    expect(compareEditions(edition('en', '', { events }), edition('de', '', { events: moved }))).toMatchObject([
      {
        place: { kind: 'event', id: 'id-Fixed' },
        message: '“Fixed” is at 10 June 2024, 17:20 UTC here and at 10 June 2024, 19:30 CEST in the other edition.',
      },
    ]);
    const shorter = translated.slice(0, 1);
    expect(messages(edition('en', '', { events }), edition('de', '', { events: shorter }))).toEqual([
      'The other edition lacks this event: “Fixed” (10 June 2024, 17:20 UTC).',
    ]);
    expect(messages(edition('de', '', { events: shorter }), edition('en', '', { events }))).toEqual([
      'The other edition has an event that this one lacks: “Fixed” (10 June 2024, 17:20 UTC).',
    ]);
  });

  it('compare actions: how many, by when and how far', () => {
    const of = (...actions: Report['actions']) => edition('en', '', { actions });
    expect(messages(of(action('a'), action('b')), of(action('a')))).toEqual(['This edition has 2 actions, the other 1 action.']);
    expect(messages(of(action('a', { due: date('2024-07-01') })), of(action('b', { due: date('2024-08-01') })))).toEqual([
      'The action “a” is due on 1 July 2024 here and on 1 August 2024 in the other edition.',
    ]);
    expect(messages(of(action('a', { state: 'done' })), of(action('b')))).toEqual([
      'The action “a” is done here and open in the other edition.',
    ]);
  });
});

describe('figures of two editions', () => {
  it.each([
    ['8 % and 8 percent', 'About 8% of requests failed.', 'Etwa 8 Prozent der Anfragen schlugen fehl.'],
    ['words for numbers', 'We lost 20 orders in three runs.', 'Wir verloren zwanzig Bestellungen in 3 Läufen.'],
    ['“both” for two', 'The two servers failed.', 'Beide Server fielen aus.'],
    [
      'the same instants on other clocks',
      'It lasted from 10:05 to 11:20 UTC on 3 March 2026.',
      'Es dauerte am 3. März 2026 von 11:05 bis 12:20 MEZ.',
    ],
    ['am and pm', 'It began at 1:20 pm UTC.', 'Es begann um 13:20 UTC.'],
    ['one clock beside two', 'At 10:05 UTC (11:05 CET) on 3 March 2026 it began.', 'Es begann am 3. März 2026 um 11:05 MEZ.'],
    ['a zone that one leaves out', 'It began at 10:05 UTC.', 'Es begann um 10:05 Uhr.'],
    ['lengths in other units', 'It took 75 minutes.', 'Es dauerte 1 Stunde 15 Minuten.'],
    ['millions', 'We sent 1.2 million letters.', 'Wir sandten 1.200.000 Briefe.'],
    ['a day without its year', 'On 3 March 2026 it began. On 3 March it ended.', 'Am 3. März 2026 begann es. Am 3. März endete es.'],
    ['what is said once more', 'We refunded 412 customers. All 412 customers wrote.', 'Wir erstatteten 412 Kunden. Sie alle schrieben.'],
    [
      'sentences in another order',
      'We lost 1,200 orders. It cost 2,400 parcels.',
      'Es kostete 2.400 Pakete. Wir verloren 1.200 Bestellungen.',
    ],
    ['a sentence made of two', 'We lost 1,200 orders. It cost 2,400 parcels.', 'Wir verloren 1.200 Bestellungen, es kostete 2.400 Pakete.'],
    ['a length in words', 'It took an hour to see it.', 'Es dauerte lange, das zu sehen.'],
  ])('that mean the same give no finding: %s', (_what, text, translated) => {
    expect(messages(edition('en', text), edition('de', translated))).toEqual([]);
  });

  it.each([
    ['About 8% of requests failed.', 'Etwa 6 % der Anfragen schlugen fehl.', ['“8%” is “6 %” in the other edition.']],
    [
      'Of 9,000 users 2,400 were hit. Of 8,000 orders 1,200 were lost.',
      'Von 9.000 Nutzern waren 1.200 betroffen. Von 8.000 Bestellungen gingen 2.400 verloren.',
      ['“2,400” is “1.200” in the other edition.', '“1,200” is “2.400” in the other edition.'],
    ],
    ['It began on 3 March 2026.', 'Es begann am 4. März 2026.', ['“3 March 2026” is “4. März 2026” in the other edition.']],
    [
      'On 3 March 2026 between 10:05 and 11:20 UTC.',
      'Am 3. März 2026 zwischen 10:05 und 11:20 MEZ.',
      ['“10:05 UTC” is “10:05 MEZ” in the other edition.', '“11:20 UTC” is “11:20 MEZ” in the other edition.'],
    ],
    ['It took three attempts.', 'Es brauchte vier Versuche.', ['“three” is “vier” in the other edition.']],
    ['We sent 1.2 million letters.', 'Wir sandten 1,3 Millionen Briefe.', ['“1.2 million” is “1,3 Millionen” in the other edition.']],
    ['It took 75 minutes.', 'Es dauerte 1 Stunde 25 Minuten.', ['“75 minutes” is “1 Stunde 25 Minuten” in the other edition.']],
    ['We refunded 412 customers.', 'Wir erstatteten unseren Kunden alles.', ['“412” stands in this edition only.']],
  ])('that differ are found: “%s” and “%s”', (text, translated, expected) => {
    expect(messages(edition('en', text), edition('de', translated))).toEqual(expected);
  });

  it('are compared under their headings where the paragraphs differ', () => {
    const of = (...texts: readonly string[]) => report({ body: texts.map((text) => textBlock(text.startsWith('#') ? 'h2' : 'p', text)) });
    const own = of('# A', 'We lost 1,200 orders.', 'It took 40 people.', '# B', 'We will pay 300 of you.');
    expect(messages(own, of('# A', 'Wir verloren 1.200 Bestellungen. Es brauchte 40 Leute.', '# B', 'Wir zahlen 300 von Ihnen.'))).toEqual(
      [],
    );
    expect(messages(own, of('# A', 'Wir verloren 1.200 Bestellungen. Es brauchte 40 Leute.', '# B', 'Wir zahlen 500 von Ihnen.'))).toEqual([
      '“300” is “500” in the other edition.',
    ]);
  });

  it('of events, items and the severity count too, and headings, and people', () => {
    const parts = (text: string, share: string, owner: string, severity: string, ...headings: readonly string[]) =>
      report({
        details: { severity },
        body: headings.map((heading) => textBlock('h2', heading)),
        events: [event(`Logins fail for ${text} users`, '2024-06-10 16:05 UTC')],
        causes: [cause(`The disk was ${share} full`)],
        actions: [action('Alarm', { owner })],
      });
    const own = parts('300', '95%', 'Ana Ruiz', 'SEV-1', 'A', 'B');
    expect(messages(own, parts('300', '95 %', 'Ana Ruiz', 'SEV-1', 'A', 'B'))).toEqual([]);
    expect(messages(own, parts('900', '59 %', 'Bo Lee', 'SEV-3', 'A')).toSorted()).toEqual(
      [
        'The severity is “SEV-1” here and “SEV-3” in the other edition.',
        'This edition has 2 headings, the other 1 heading: a section may be missing.',
        'The action “Alarm” is Ana Ruiz’s here and Bo Lee’s in the other edition.',
        '“300” is “900” in the other edition.',
        '“95%” is “59 %” in the other edition.',
      ].toSorted(),
    );
  });

  it.each([
    ['Platform team', 'Team Plattform'],
    ['Ana Ruiz', 'A. Ruiz'],
    ['Ana Ruiz', 'Plattform-Team'],
    ['Ana Ruiz', ''],
    ['Operations', 'Betrieb'],
  ])('leave owners that may be one: “%s” and “%s”', (owner, other) => {
    const of = (name: string) => edition('en', '', { actions: [action('Alarm', { owner: name })] });
    expect(messages(of(owner), of(other))).toEqual([]);
  });
});

describe('pairUp', () => {
  it('gives back every entry that has no equal, and of equal lists nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 })), fc.array(fc.integer({ min: 0, max: 5 })), (own, theirs) => {
        expect(pairUp(own, own, Object.is)).toEqual([]);
        const pairs = pairUp(own, theirs, Object.is);
        const left = pairs.flatMap(([a]) => (a === null ? [] : [a]));
        const right = pairs.flatMap(([, b]) => (b === null ? [] : [b]));
        expect(own.length - left.length).toBe(theirs.length - right.length);
      }),
    );
  });
});
