import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../../renderer/core/timeline/parse-timeline.ts';
import { context, rows } from './read-rows.ts';

const READ = ['2024-06-10T14:05Z | the pump stopped', '2024-06-10T14:20Z | it ran'];

describe('a timeline written as JSON', () => {
  it.each([
    ['one object a line', '{"time":"2024-06-10T14:05:00Z","event":"the pump stopped"}\n{"time":"2024-06-10T14:20:00Z","event":"it ran"}'],
    [
      'an array over many lines, values in any order',
      '[\n  {\n    "event": "the pump stopped",\n    "time": "2024-06-10 14:05 UTC"\n  },\n  { "time": "2024-06-10 14:20 UTC", "event": "it ran" }\n]',
    ],
    [
      'days and times apart',
      '[{"date":"2024-06-10","time":"14:05 UTC","description":"the pump stopped"},{"date":"2024-06-10","time":"14:20 UTC","description":"it ran"}]',
    ],
  ])('%s', (_, text) => {
    expect(rows(text)).toEqual(READ);
  });

  it('keeps other values with the words, and the text around it', () => {
    const text =
      'What we know:\n\n[{"time":"14:05","event":"the pump {2} stopped","who":"Ann"},\n{"time":"14:20","event":"it \\"ran\\"","who":null}]\n\nMore tomorrow.';
    const read = parseTimeline(text, context({ date: '2024-06-10', zone: 'UTC' }));
    expect(read.events.map(({ text }) => text)).toEqual(['the pump {2} stopped – Ann', 'it "ran"']);
    expect(read.leftovers.map(({ text }) => text)).toEqual(['What we know:', 'More tomorrow.']);
  });

  it.each([
    [
      'the lines of a log',
      '{"ts":"2024-06-10T14:05:00Z","level":"error","msg":"boom"}\n{"ts":"2024-06-10T14:20:00Z","level":"info","msg":"up"}',
    ],
    ['one object', '{"time":"2024-06-10T14:05:00Z","event":"the pump stopped"}'],
    ['what breaks its own rules', "{time '2024-06-10T14:05:00Z', event: 'a'}\n{time '2024-06-10T14:20:00Z', event: 'b'}"],
    ['an object whose words never end', '{"time":"2024-06-10T14:05:00Z","event":"a"}\n{"time":"2024-06-10T14:20:00Z","event":"b'],
  ])('but %s is read as it stands', (_, text) => {
    const read = parseTimeline(text, context());
    const said = [...read.events, ...read.leftovers].map(({ text }) => text).join(' ');
    expect(said).toMatch(/[{}]/);
  });
});

describe('records as programs write them', () => {
  it.each([
    [
      'names without quotes',
      "{ time: '2024-06-10 14:05 UTC', what: 'the pump stopped' },\n{ time: '2024-06-10 14:20 UTC', what: 'it ran' },",
    ],
    ['single quotes', "{'time':'2024-06-10T14:05:00Z','event':'the pump stopped'}\n{'time':'2024-06-10T14:20:00Z','event':'it ran'}"],
    [
      'a comma at the end and a remark',
      '[\n  { time: "2024-06-10 14:05 UTC", event: "the pump stopped" }, // first\n  { time: "2024-06-10 14:20 UTC", event: "it ran" },\n]',
    ],
    [
      'an object around them',
      '{ "id": 7, "timeline": [{"at":"2024-06-10T14:05:00Z","text":"the pump stopped"},{"at":"2024-06-10T14:20:00Z","text":"it ran"}]}',
    ],
    [
      'names of two words',
      '[{"eventTime":"2024-06-10T14:05:00Z","text":"the pump stopped"},{"eventTime":"2024-06-10T14:20:00Z","text":"it ran"}]',
    ],
    ['lists of lists', '[["2024-06-10 14:05 UTC", "the pump stopped"], ["2024-06-10 14:20 UTC", "it ran"]]'],
    [
      'a time under another name in each',
      '{"title":"the pump stopped","started_at":"2024-06-10T14:05:00Z","updates":[{"created_at":"2024-06-10T14:20:00Z","body":"it ran"}]}',
    ],
    [
      'broken off',
      "{ name: '', events: [\n{ date: '2024-06-10 14:05 UTC', what: 'the pump stopped' },\n{ date: '2024-06-10 14:20 UTC', what: 'it ran' } ]",
    ],
  ])('%s', (_, text) => {
    expect(rows(text)).toEqual(READ);
  });

  it('their ends are the ends of their events', () => {
    const text =
      '[{"startTime":"2024-06-10T14:05:00Z","endTime":"2024-06-10T14:10:00Z","event":"a"},{"startTime":"2024-06-10T15:05:00Z","endTime":"2024-06-10T15:10:00Z","event":"b"}]';
    expect(rows(text)).toEqual(['2024-06-10T14:05Z/2024-06-10T14:10Z | a', '2024-06-10T15:05Z/2024-06-10T15:10Z | b']);
  });

  it.each([
    ['seconds since 1970', "[{ date: 1718028300, what: 'the pump stopped' }, { date: 1718029200, what: 'it ran' }]"],
    ['milliseconds', "[{ ts: 1718028300000, msg: 'the pump stopped' }, { ts: 1718029200000, msg: 'it ran' }]"],
  ])('%s', (_, text) => {
    expect(rows(text)).toEqual(READ.map((row) => `${row} | !epoch`));
  });

  it('milliseconds ahead of a short word are a time, and with a unit are none', () => {
    expect(rows('- 1718028300000 it stopped\n- 1718029200000 we go')[0]).toBe('2024-06-10T14:05Z | it stopped | !epoch');
    expect(rows('- 1718028300 MB stored\n- 1718029200 ms later').every((row) => !row.startsWith('2024'))).toBe(true);
  });

  it('records with their updates inside are one entry each, and no word of what holds them is lost', () => {
    const text =
      "{ name: 'Pumps', incidents: [{ date: '10/06/2024', title: 'Pump stands', desc: 'We look.', updates: [{ date: '10/06/2024 - 14:20', by: 'Ann', update: 'It runs' }] }] }";
    const read = parseTimeline(text, context({ zone: 'UTC', locale: 'en-GB' }));
    expect(read.events.map(({ when, text }) => [when.date, when.time, text])).toEqual([
      ['2024-06-10', null, 'Pump stands – We look.'],
      ['2024-06-10', '14:20', 'It runs – Ann'],
    ]);
    expect(read.leftovers.map(({ text }) => text).join()).toContain('Pumps');
  });

  it('what only looks like them is text', () => {
    const read = parseTimeline('{pump} stopped\n[time] unknown\n2024-06-10 14:05 UTC it ran', context());
    expect(read.events.map(({ text }) => text)).toEqual(['it ran']);
  });
});
