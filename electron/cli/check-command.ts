import type { Finding, Severity } from '../../renderer/core/checks/finding.ts';
import { runChecks } from '../../renderer/core/checks/index.ts';
import type { Command, Outcome } from './command.ts';
import { readArguments } from './read-arguments.ts';
import { readingOptions, readingUsage, readReportInput } from './report-input.ts';

const words: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', note: 'Note' };

const line = ({ severity, message, rule }: Finding): string => `${words[severity]}: ${message.replace(/\s*\n\s*/g, ' / ')} [${rule}]`;

const run = async (args: readonly string[]): Promise<Outcome> => {
  const given = readArguments(args, readingOptions, ['json']);
  if (given.kind === 'usage') return given;
  const read = await readReportInput(given.files, given.options);
  if (read.kind !== 'report') return read;
  const findings = runChecks(read.report);
  if (given.switches.has('json')) console.log(JSON.stringify(findings, null, 2));
  else console.log(findings.length === 0 ? 'Nothing found.' : findings.map(line).join('\n'));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (errors === 0) return { kind: 'done' };
  return { kind: 'failed', reason: errors === 1 ? 'One error is to be settled.' : `${errors} errors are to be settled.` };
};

/** `debrief check`: what the checks find in a report; fails when an error is among it. */
export const checkCommand: Command = {
  summary: 'check a report file for odd times, order and gaps; exit code 1 when there are errors',
  usage: `debrief check FILE [options]

  FILE                a report as text, Markdown or HTML; - reads standard input
  --json              print the findings as JSON
  ${readingUsage}`,
  run,
};
