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
    ['what is no JSON', "{'time':'2024-06-10T14:05:00Z','event':'a'}\n{'time':'2024-06-10T14:20:00Z','event':'b'}"],
    ['an object that never ends', '{"time":"2024-06-10T14:05:00Z","event":"a"}\n{"time":"2024-06-10T14:20:00Z","event":"b"'],
  ])('but %s is read as it stands', (_, text) => {
    const read = parseTimeline(text, context());
    const said = [...read.events, ...read.leftovers].map(({ text }) => text).join(' ');
    expect(said).toMatch(/[{}]/);
  });
});
