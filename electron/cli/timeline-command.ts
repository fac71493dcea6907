import { showWhen } from '../../renderer/core/time/show-when.ts';
import { describeReading } from '../../renderer/core/timeline/describe-reading.ts';
import { parseTimeline } from '../../renderer/core/timeline/parse-timeline.ts';
import type { ReadEvent, TimelineReading } from '../../renderer/core/timeline/reading.ts';
import { type Command, misused, type Outcome } from './command.ts';
import { readArguments } from './read-arguments.ts';
import { readInput } from './read-input.ts';
import { dateSetting, instantSetting, localeSetting, zoneSetting } from './settings.ts';

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
  const given = readArguments(args, ['zone', 'date', 'locale', 't0'], ['jsonl']);
  if (given.kind === 'usage') return given;
  const [file] = given.files;
  if (file === undefined || given.files.length > 1) return misused('Name one file to read (or - for standard input).');
  const zone = zoneSetting(given.options.zone);
  if (zone.kind === 'usage') return zone;
  const date = dateSetting(given.options.date);
  if (date.kind === 'usage') return date;
  const locale = localeSetting(given.options.locale);
  if (locale.kind === 'usage') return locale;
  const t0 = instantSetting(given.options.t0);
  if (t0.kind === 'usage') return t0;

  const input = await readInput(file);
  if (input.kind === 'failed') return input;
  const reading = parseTimeline(input.text, { zone: zone.value, date: date.value, locale: locale.value, t0: t0.value });
  const lines = given.switches.has('jsonl') ? [JSON.stringify(describeReading(reading))] : asText(reading);
  if (lines.length > 0) console.log(lines.join('\n'));
  return { kind: 'done' };
};

/** `debrief timeline`: reads a pasted timeline and prints what was understood, and what to look at. */
export const timelineCommand: Command = {
  summary: 'read a timeline from text and print each event as it was understood',
  usage: `debrief timeline FILE [options]

  FILE           text with a timeline in it; - reads standard input
  --zone ZONE    the zone of times that name none, e.g. Europe/Paris
  --date DATE    the date of times above the first date, YYYY-MM-DD
  --locale TAG   decides 03/04 and month names where the text doesn't, e.g. en-GB
  --t0 MOMENT    what "T+5 min" counts from, e.g. 2026-03-14T09:30:00Z
  --jsonl        print what was read as one line of JSON`,
  run,
};
