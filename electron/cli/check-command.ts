import type { Finding, Severity } from '../../renderer/core/checks/finding.ts';
import { answerCheckLines } from './check-lines.ts';
import { type Command, misused, type Outcome } from './command.ts';
import { describeFinding } from './describe-finding.ts';
import { findingsAgainst, findingsIn } from './findings-in.ts';
import { readArguments } from './read-arguments.ts';
import { readingOptions, readingUsage, readReportInput, todayOr } from './report-input.ts';

const words: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', note: 'Note' };

const line = ({ severity, message, rule }: Finding): string => `${words[severity]}: ${message.replace(/\s*\n\s*/g, ' / ')} [${rule}]`;

const run = async (args: readonly string[]): Promise<Outcome> => {
  const given = readArguments(args, [...readingOptions, 'against'], ['json', 'jsonl', 'all']);
  if (given.kind === 'usage') return given;
  const all = given.switches.has('all');
  if (given.switches.has('jsonl')) {
    if (given.files.length > 0) return misused('--jsonl reads standard input; name no file.');
    if (given.options.against !== undefined) return misused('--against compares two files; --jsonl reads many reports, each by itself.');
    const { lines, unreadable, withFindings } = await answerCheckLines(process.stdin, { ...given.options, all }, (answer) =>
      console.log(answer),
    );
    if (unreadable > 0) return { kind: 'unreadable', reason: `${unreadable} of ${lines} lines could not be read: each says why.` };
    return { kind: withFindings > 0 ? 'found' : 'done' };
  }
  const read = await readReportInput(given.files, given.options);
  if (read.kind === 'failed') return { ...read, kind: 'unreadable' };
  if (read.kind !== 'report') return read;
  const { against, date } = given.options;
  const other = against === undefined ? null : await readReportInput([against], given.options);
  if (other?.kind === 'failed') return { ...other, kind: 'unreadable' };
  if (other?.kind === 'usage') return other;
  const [today, scope] = [todayOr(date), all ? 'all' : 'errors'] as const;
  const findings = other === null ? findingsIn(read, today, scope) : findingsAgainst(read, other, today, scope);
  if (given.switches.has('json')) console.log(JSON.stringify(findings.map(describeFinding), null, 2));
  else console.log(findings.length === 0 ? 'Nothing found.' : findings.map(line).join('\n'));
  return { kind: findings.length === 0 ? 'done' : 'found' };
};

/** `debrief check`: what a report contradicts itself in and the errors of every other rule; exit code 0 when nothing, 1 with findings, 2 when it can't be read. */
export const checkCommand: Command = {
  summary: 'check a report for what contradicts itself, and for errors such as a password left in it',
  usage: `debrief check FILE [options]
       debrief check --jsonl [options] < FILE

  FILE                a report as text, Markdown, HTML or .debrief; - reads standard input
  --json              print the findings as JSON
  --jsonl             read one {"text", "name", "date", "zone", "locale"} a line from standard input, print one list of findings a line: what
                      contradicts itself alone, unless --all is given too
  --against OTHER     another language's edition of the same report: says where times, dates, figures, people and actions differ as well
  --all               with warnings and notes on what is missing, unfinished or private, not only contradictions and errors
  ${readingUsage}

  Exit code: 0 nothing found, 1 findings, 2 the file can't be read, or debrief itself failed. With --jsonl of all lines together: 2 where one
  can't be read, else 1 where one has findings; each line is answered all the same`,
  run,
};
