import { describe, expect, it } from 'vitest';
import { rows } from './read-rows.ts';

const DAY = { date: '2024-06-10', zone: 'UTC' };

describe('a chat', () => {
  it.each([
    [
      'name and time above messages',
      'Ann Lee  3:30 PM\nit broke\nagain\nBo  3:35 PM\nlooking',
      ['Ann Lee: it broke\nagain', 'Bo: looking'],
    ],
    ['time, then name', '[3:30 PM] Ann: it broke\n[3:35 PM] Bo: looking', ['Ann: it broke', 'Bo: looking']],
    ['name, time, message', 'Ann 3:30 PM: it broke\nBo 3:35 PM: looking', ['Ann: it broke', 'Bo: looking']],
    ['names in angle brackets', '[15:30] <ann> it broke\n[15:35] <bo> looking', ['<ann> it broke', '<bo> looking']],
    ['date, time, name', '10/06/2024, 15:30 - Ann: it broke\n10/06/2024, 15:35 - Bo: looking', ['Ann: it broke', 'Bo: looking']],
    [
      'date and time in brackets',
      '[6/10/24, 3:30:00 PM] Ann: it broke\n[6/10/24, 3:35:00 PM] Bo: looking',
      ['Ann: it broke', 'Bo: looking'],
    ],
  ])('%s', (_, text, [one, two]) => {
    expect(rows(text, DAY)).toEqual([`2024-06-10T15:30Z | ${one}`, `2024-06-10T15:35Z | ${two}`]);
  });
});

describe('in a chat with names above messages', () => {
  it.each([
    ['names in small letters are people', 'ann  3:30 PM\nit broke\nbo  3:35 PM\nlooking', ['ann: it broke', 'bo: looking']],
    [
      'a name that speaks again is nobody’s field',
      'ann 3:30 PM\nit broke\nbo 3:32 PM\nwho?\nann 3:35 PM\nme',
      ['ann: it broke', 'bo: who?', 'ann: me'],
    ],
    [
      'a time inside a message is what is talked of',
      'Ann Lee  3:30 PM\nit broke\nBo Lind  3:35 PM\nthe key ran out at 15:00 UTC\nand was new at 09:10 CET',
      ['Ann Lee: it broke', 'Bo Lind: the key ran out at 15:00 UTC\nand was new at 09:10 CET'],
    ],
    [
      'what the chat prints around messages is nobody’s word',
      'Ann Lee\n  3:30 PM\nit broke (edited)\n:eyes: 1\n2 replies\nLast reply today at 3:50 PM\nView thread\nBo Lind\n  3:35 PM\nlooking\n:+1:\n3\n👀 2 :fire: 1\n(bearbeitet)\n1 Antwort',
      ['Ann Lee: it broke', 'Bo Lind: looking'],
    ],
    [
      'a sign or a figure that somebody wrote stays',
      'Ann Lee  3:30 PM\nhow many?\nBo Lind  3:35 PM\n:eyes: 1\nof 3 replies\n:fire:',
      ['Ann Lee: how many?', 'Bo Lind: :eyes: 1\nof 3 replies\n:fire:'],
    ],
  ])('%s', (_, text, expected) => {
    expect(rows(text, { date: '2024-06-10' }).map((row) => row.split(' | ').slice(1).join(' | '))).toEqual(expected);
  });

  it('a time alone is of the same half of the day, and tells no zone', () => {
    const text = 'ann  3:30 PM\nit broke\nbo  3:35 PM\nlooking\n3:41\nthe key ran out at 15:00 UTC\n:eyes: 2\nann  3:50 PM\nthanks';
    expect(rows(text, { date: '2024-06-10' })).toEqual([
      '2024-06-10 15:30 | ann: it broke',
      '2024-06-10 15:35 | bo: looking',
      '2024-06-10 15:41 | the key ran out at 15:00 UTC | !meridiem-carried',
      '2024-06-10 15:50 | ann: thanks',
    ]);
  });

  it('what stands below its last message is read by itself', () => {
    const text = 'Ann Lee  15:30\nit broke\nBo Lind  15:35\nlooking\n\n- 15:40 UTC the pumps stand\n- 15:50 UTC the pumps run';
    expect(rows(text, DAY).slice(2)).toEqual(['2024-06-10T15:40Z | the pumps stand', '2024-06-10T15:50Z | the pumps run']);
  });
});

it('labels in small letters with their times are no people', () => {
  const text = 'start 15:30\nthe pumps stood still\nend 15:50\nall ran again at 15:55 UTC';
  expect(rows(text, DAY).join('\n')).toContain('2024-06-10T15:55Z');
});

describe('a log', () => {
  it.each([
    ['syslog', 'Jun 10 15:30:22 host sshd[1]: one\nJun 10 15:30:25 host sshd[1]: two', ['host sshd[1]: one', 'host sshd[1]: two']],
    ['ISO', '2024-06-10T15:30:22.123Z INFO one\n2024-06-10T15:30:25.000Z WARN two', ['INFO one', 'WARN two']],
    ['commas before milliseconds', '2024-06-10 15:30:22,123 INFO one\n2024-06-10 15:30:25,456 WARN two', ['INFO one', 'WARN two']],
    ['level first', 'INFO 2024-06-10 15:30:22 one\nWARN 2024-06-10 15:30:25 two', ['INFO one', 'WARN two']],
    ['year last', 'Mon Jun 10 15:30:22 2024 one\nMon Jun 10 15:30:25 UTC 2024 two', ['one', 'two']],
    [
      'access log',
      '10.0.0.1 - - [10/Jun/2024:17:30:22 +0200] "GET / HTTP/1.1" 502 16\n10.0.0.1 - - [10/Jun/2024:17:30:25 +0200] "GET /a HTTP/1.1" 200 12',
      ['10.0.0.1 "GET / HTTP/1.1" 502 16', '10.0.0.1 "GET /a HTTP/1.1" 200 12'],
    ],
  ])('%s', (_, text, [one, two]) => {
    expect(rows(text, DAY)).toEqual([`2024-06-10T15:30:22Z | ${one}`, `2024-06-10T15:30:25Z | ${two}`]);
  });
});

describe('a status page', () => {
  it('has its times below', () => {
    const text =
      'Resolved\nAll is well.\nPosted 2 years ago. Jun 10, 2024 - 15:30 UTC\nInvestigating\nWe look.\nPosted 2 years ago. Jun 10, 2024 - 13:30 UTC';
    expect(rows(text)).toEqual([
      '2024-06-10T15:30Z | Resolved\nAll is well.',
      '2024-06-10T13:30Z | Investigating\nWe look. | !out-of-order',
    ]);
  });
});
