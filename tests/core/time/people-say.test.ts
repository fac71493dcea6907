import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../renderer/core/time/instant-of.ts';
import { isoInstant } from '../../../renderer/core/time/shown/show-instant.ts';
import { readWhen, type WhenContext } from '../../../renderer/core/time/words/read-when.ts';
import { date, instant, when, zone } from './values.ts';

const bare: WhenContext = { date: date('2026-07-14'), zone: zone('Europe/Berlin'), previous: null };
const now = { instant: instant('2026-07-14T20:17:40Z'), zone: zone('America/New_York') };

const shown = (text: string, context: WhenContext = bare): string => {
  const reading = readWhen(text, context);
  if (reading.kind === 'unread') return 'unread';
  const { date, time, end, precision } = reading.when;
  const marks = [precision === 'minute' ? '' : precision, ...reading.flags.map(({ kind }) => `!${kind}`)].filter((mark) => mark !== '');
  return [date === '2026-07-14' ? null : date, time, end?.time, ...marks].filter((part) => part != null).join(' ');
};

describe('a time told in words', () => {
  it.each([
    ['quarter past ten pm', '22:15'],
    ['a quarter to eleven in the evening', '22:45'],
    ['half past ten pm', '22:30'],
    ['half past ten in the morning', '10:30'],
    ['10 past 11pm', '23:10'],
    ['ten minutes past eleven p.m.', '23:10'],
    ['twenty-five to six am', '05:35'],
    ['5 to midnight', '23:55'],
    ['at 5 to midnight', '23:55'],
    ['half past midnight', '00:30'],
    ['quarter to noon', '11:45'],
    ['ten pm', '22:00'],
    ['ten thirty pm', '22:30'],
    ['around half past ten pm', '22:30 approx'],
    ['half past midnight UTC on 15 July 2026', '2026-07-15 00:30'],
    ['15 July 2026, quarter past ten pm', '2026-07-15 22:15'],
    ['halb elf abends', '22:30'],
    ['um halb elf Uhr morgens', '10:30'],
    ['fünf vor halb elf abends', '22:25'],
    ['zehn nach halb elf vormittags', '10:40'],
    ['Viertel nach zehn abends', '22:15'],
    ['dreiviertel elf abends', '22:45'],
    ['viertel elf vormittags', '10:15'],
    ['5 vor Mitternacht', '23:55'],
    ['zehn Uhr', '10:00'],
    ['zweiundzwanzig Uhr fünfzehn', '22:15'],
    ['halb eins nachts', '00:30'],
    ['halb eins mittags', '12:30'],
    ['dix heures et quart du soir', '22:15'],
    ['à dix heures et demie du matin', '10:30'],
    ['vingt-deux heures quinze', '22:15'],
    ['onze heures moins le quart du soir', '22:45'],
    ['midi et demi', '12:30'],
    ['minuit moins cinq', '23:55'],
    ['las diez y media de la noche', '22:30'],
    ['a las diez y cuarto de la mañana', '10:15'],
    ['sobre las once menos cuarto de la noche', '22:45 approx'],
    ['las tres y veinte de la tarde', '15:20'],
    ['a las veintidós', '22:00'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ['half past ten', '10:30 !half-day'],
    ['quarter past ten', '10:15 !half-day'],
    ['10 past 11', '11:10 !half-day'],
    ['halb elf', '10:30 !half-day'],
    ['halb eins', '12:30 !half-day'],
    ['Viertel nach zehn', '10:15 !half-day'],
    ['dix heures et quart', '10:15 !half-day'],
    ['las diez y media', '10:30 !half-day'],
  ])('%s leaves the half of the day open, which is asked', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('takes the half that follows on from the event above, and offers the other', () => {
    const read = readWhen('halb elf', { ...bare, previous: when('2026-07-14 22:15 Europe/Berlin') });
    expect(read).toMatchObject({
      kind: 'read',
      when: { time: '22:30', entered: 'halb elf' },
      flags: [
        {
          kind: 'half-day',
          message: '“halb elf” could be 22:30 or 10:30; the first was taken.',
          suggestion: { time: '10:30', entered: 'halb elf' },
        },
      ],
    });
  });

  it.each([
    ['half a day'],
    ['half past'],
    ['ten'],
    ['quarter past sixty'],
    ['halb'],
    ['zehn nach dem Alarm'],
    ['dix serveurs'],
    ['las diez máquinas'],
    ['half past ten and more'],
    ['5 to 10 servers'],
  ])('%s is no time', (text) => {
    expect(shown(text)).toBe('unread');
  });
});

describe('a time that counts from now', () => {
  const present: WhenContext = { ...bare, now };

  it.each([
    ['now', '22:17'],
    ['just now', '22:17'],
    ['Jetzt', '22:17'],
    ['gerade eben', '22:17'],
    ['maintenant', '22:17'],
    ['à l’instant', '22:17'],
    ['ahora mismo', '22:17'],
    ['5 min ago', '22:12'],
    ['five minutes ago', '22:12'],
    ['an hour ago', '21:17'],
    ['half an hour ago', '21:47'],
    ['1 h 20 min ago', '20:57'],
    ['about 10 minutes ago', '22:07 approx'],
    ['30 seconds ago', '22:17:10 second'],
    ['2 days ago', '2026-07-12 date'],
    ['vor 5 Minuten', '22:12'],
    ['vor etwa einer Stunde', '21:17 approx'],
    ['vor einer Viertelstunde', '22:02'],
    ['vor anderthalb Stunden', '20:47'],
    ['il y a 5 minutes', '22:12'],
    ['il y a une heure', '21:17'],
    ['il y a un quart d’heure', '22:02'],
    ['hace 5 minutos', '22:12'],
    ['hace unos diez minutos', '22:07 approx'],
    ['hace media hora', '21:47'],
    ['yesterday 9:00', '2026-07-13 09:00 !relative-day'],
    ['gestern um halb elf abends', '2026-07-13 22:30 !relative-day'],
  ])('%s', (text, expected) => {
    expect(shown(text, present)).toBe(expected);
  });

  it('is the same instant by the clocks of the computer where no zone is known, and whatever the date of the row', () => {
    const read = readWhen('5 min ago', { date: date('2026-03-02'), zone: null, previous: null, now });
    expect(read).toMatchObject({ kind: 'read', when: { date: '2026-07-14', time: '16:12', zone: 'America/New_York' }, flags: [] });
    const found = read.kind === 'read' ? instantOf(read.when) : null;
    expect(found?.kind === 'instant' && isoInstant(found.instant)).toMatch(/^2026-07-14T20:12:00/);
  });

  it('says which of two equal clock times it was', () => {
    const again = { instant: instant('2026-10-25T01:10:00Z'), zone: zone('Europe/Berlin') };
    expect(readWhen('now', { ...bare, now: again })).toMatchObject({ when: { time: '02:10', occurrence: 'second' } });
    expect(readWhen('1 hour ago', { ...bare, now: again })).toMatchObject({ when: { time: '02:10', occurrence: 'first' } });
  });

  it('keeps to yesterday below an event of today', () => {
    const below: WhenContext = { ...present, previous: when('2026-07-14 21:00 Europe/Berlin') };
    expect(shown('yesterday 08:00', below)).toBe('2026-07-13 08:00 !relative-day');
  });

  it.each([['ago'], ['nowhere'], ['vor Ort'], ['vor dem Alarm'], ['hace falta'], ['an hour from here ago']])('%s is none', (text) => {
    expect(shown(text, present)).toBe('unread');
  });

  it('is no time without the present', () => {
    expect(shown('now')).toBe('unread');
  });
});
