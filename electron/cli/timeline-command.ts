import { showWhen } from '../../renderer/core/time/shown/show-when.ts';
import { describeReading } from '../../renderer/core/timeline/describe-reading.ts';
import { parseTimeline } from '../../renderer/core/timeline/parse-timeline.ts';
import type { ReadEvent, TimelineReading } from '../../renderer/core/timeline/reading.ts';
import { type Command, misused, type Outcome } from './command.ts';
import { readArguments } from './read-arguments.ts';
import { readInput } from './read-input.ts';
import { readContext } from './settings.ts';
import { answerLines } from './timeline-lines.ts';

const line = (event: ReadEvent): readonly string[] => {
  const shown = showWhen(event.when, null);
  const end = shown.endDate === null ? '' : ` (until ${shown.endDate})`;
  const when = [shown.date ?? 'no date', shown.time, shown.zone].filter((part) => part !== '').join(' ');
  const text = event.text.replace(/\s*\n\s*/g, ' / ');
  return [`${when}${end}  ${text}`, ...event.flags.map((flag) => `    ! ${flag.message}`)];
};

const asText = ({ events, flags, leftovers }: TimelineReading): readonly string[] => [
  ...flags.map((flag) => `! ${flag.message}`),
  ...events.flatMap(line),
  ...leftovers.filter(({ text }) => text.trim() !== '').map(({ text }) => `(not an event) ${text.trim().replace(/\s*\n\s*/g, ' / ')}`),
];

const run = async (args: readonly string[]): Promise<Outcome> => {
  const given = readArguments(args, ['zone', 'date', 'locale', 't0'], ['jsonl', 'text']);
  if (given.kind === 'usage') return given;
  if (given.switches.has('jsonl')) {
    if (given.files.length > 0) return misused('--jsonl reads standard input; name no file.');
    await answerLines(process.stdin, (line) => console.log(line));
    return { kind: 'done' };
  }
  const [file] = given.files;
  if (file === undefined || given.files.length > 1) return misused('Name one file to read (or - for standard input).');
  const { zone, date, locale, t0 } = given.options;
  const context = readContext({ zone, date, locale, t0 });
  if (context.kind === 'usage') return context;
  const input = await readInput(file);
  if (input.kind === 'failed') return input;
  if (input.kind === 'draft')
    return { kind: 'failed', reason: 'This is a draft of Debrief, whose timeline is read already: `check` and `export` take it.' };
  const reading = parseTimeline(input.text, context.value);
  console.log(given.switches.has('text') ? asText(reading).join('\n') : JSON.stringify(describeReading(reading), null, 2));
  return { kind: 'done' };
};

/** `debrief timeline`: reads a pasted timeline and prints what was understood, and what to look at. */
export const timelineCommand: Command = {
  summary: 'read a timeline from text and print each event as it was understood',
  usage: `debrief timeline FILE [options]
       debrief timeline --jsonl < FILE

  FILE           text with a timeline in it; - reads standard input
  --zone ZONE    the zone of times that name none, e.g. Europe/Paris
  --date DATE    the date of times above the first date, YYYY-MM-DD
  --locale TAG   decides 03/04 and month names where the text doesn't, e.g. en-GB
  --t0 MOMENT    what "T+5 min" counts from, e.g. 2026-03-14T09:30:00Z
  --text         print lines to read rather than JSON
  --jsonl        read one {"text", "date", "zone", "locale", "t0"} a line from standard input, print one result a line`,
  run,
};
