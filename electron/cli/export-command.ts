// The types of what the build puts inline: styles and fonts.
/// <reference path="../../renderer/core/export/inline.d.ts" />
import path from 'node:path';
import { emptySections } from '../../renderer/core/export/as-laid-out.ts';
import { exportHtml } from '../../renderer/core/export/export-html.ts';
import type { ExportOptions } from '../../renderer/core/export/export-options.ts';
import { findPrivate } from '../../renderer/core/export/find-private.ts';
import { findPrivateInPdf, hasPrivate } from '../../renderer/core/export/private/find-private-in-pdf.ts';
import type { Report } from '../../renderer/core/report/report.ts';
import { nobodyVouches, withClaimedState } from '../../renderer/core/review/workflow/claimed-state.ts';
import { assetsIn } from '../../renderer/core/rich-text/images.ts';
import { atomicWrite } from '../files/atomic-write.ts';
import { writeFailure } from '../files/write-failure.ts';
import { type Command, misused, type Outcome } from './command.ts';
import { exportGate } from './export-gate.ts';
import { makePdf } from './make-pdf.ts';
import { readArguments } from './read-arguments.ts';
import { readPdf } from './read-pdf.ts';
import { readingOptions, readingUsage, readReportInput, todayOr } from './report-input.ts';
import type { Setting } from './settings.ts';

const editions: readonly ExportOptions['edition'][] = ['public', 'internal', 'authority'];
const pageSizes: readonly ExportOptions['pageSize'][] = ['A4', 'Letter'];

const oneOf = <Value extends string>(name: string, words: string | undefined, values: readonly Value[]): Setting<Value> => {
  if (words === undefined) return { kind: 'value', value: null };
  const value = values.find((each) => each === words);
  return value === undefined
    ? { kind: 'usage', reason: `--${name} is one of ${values.join(', ')} (“${words}” is not).` }
    : { kind: 'value', value };
};

const write = async (file: string, content: Uint8Array | string): Promise<Outcome> => {
  try {
    await atomicWrite(file, content);
    console.log(`Wrote ${file}`);
    return { kind: 'done' };
  } catch (error) {
    return { kind: 'failed', reason: writeFailure(error, path.resolve(file)) };
  }
};

const notForIt = 'what this edition must not show';

const refusal = (kind: 'file' | 'PDF', leaks: readonly string[]): string =>
  `The ${kind} was not written: it would have shown ${notForIt}:\n${leaks.map((leak) => `  ${leak.slice(0, 200)}`).join('\n')}`;

/** A file that would be written over another of the same call, as it was named; null where there is none. Standard input is no file. */
const overwritten = (files: readonly (string | undefined)[]): string | null => {
  const named = files.flatMap((file) => (file === undefined || file === '-' ? [] : [file]));
  const paths = named.map((file) => path.resolve(file));
  return named.find((_, at) => paths.indexOf(paths[at] ?? '') < at) ?? null;
};

/** How many pictures a report shows and doesn't hold. */
const lostImages = ({ body, assets }: Report): number => {
  const held = new Set(assets.map(({ hash }) => hash));
  return [...assetsIn(body)].filter((hash) => !held.has(hash)).length;
};

const run = async (args: readonly string[]): Promise<Outcome> => {
  const given = readArguments(args, ['html', 'pdf', 'page', 'edition', 'override', ...readingOptions], ['strict']);
  if (given.kind === 'usage') return given;
  const { options } = given;
  if (!options.html && !options.pdf) return misused('Say where to write: --html FILE, --pdf FILE, or both.');
  const twice = overwritten([...given.files, options.html, options.pdf]);
  if (twice !== null) return misused(`${twice} is named twice: each file must be another, and none the report itself.`);
  if (options.override?.trim() === '') return misused('--override takes the reason why the report goes out all the same.');
  if (options.override !== undefined && given.switches.has('strict')) return misused('--strict and --override are opposites: give one.');
  const edition = oneOf('edition', options.edition, editions);
  if (edition.kind === 'usage') return edition;
  const page = oneOf('page', options.page, pageSizes);
  if (page.kind === 'usage') return page;
  const read = await readReportInput(given.files, options);
  if (read.kind !== 'report') return read;
  const lost = read.isDraft ? lostImages(read.report) : 0;
  if (lost > 0) {
    const [images, them] = lost === 1 ? ['1 image', 'it'] : [`${lost} images`, 'them'];
    return {
      kind: 'failed',
      reason: `The file lacks ${images} that this draft shows, or holds ${them} damaged: add ${them} again in the app. Nothing was written.`,
    };
  }
  const pageSize = page.value ?? 'A4';
  const audience = edition.value ?? 'public';
  const isStrict = given.switches.has('strict');
  const gate = exportGate(read, { edition: audience, isStrict, override: options.override ?? null, today: todayOr(options.date) });
  if (gate.kind === 'shut') return { kind: 'failed', reason: gate.reason };
  for (const remark of gate.remarks) console.error(remark);
  // Who has signed stands in a part of the file that only the app reads: without it, no edition is called approved.
  const report = withClaimedState(read.report, audience, nobodyVouches);
  if (report !== read.report) console.error('Note: sign-offs are read by the app alone, so this edition goes out as “In review”.');
  const chosen: ExportOptions = { edition: audience, pageSize, zone: null };
  const left = emptySections(report, chosen);
  if (left > 0) console.error(`Note: ${left === 1 ? 'an empty section was' : `${left} empty sections were`} left out.`);
  const html = exportHtml(report, chosen);
  const leaks = findPrivate(html, report, audience);
  if (leaks.length > 0) return { kind: 'failed', reason: refusal('file', leaks) };
  if (options.html) {
    const written = await write(options.html, html);
    if (written.kind !== 'done') return written;
  }
  if (!options.pdf) return { kind: 'done' };
  const made = await makePdf(html, pageSize);
  if (made.kind !== 'made') return made;
  if (hasPrivate(read.report, audience)) {
    const words = await readPdf(made.pdf);
    if (words === null) return { kind: 'failed', reason: `The finished PDF could not be searched for ${notForIt}, so it was not written.` };
    const inPdf = findPrivateInPdf(words, read.report, audience);
    if (inPdf.length > 0) return { kind: 'failed', reason: refusal('PDF', inPdf) };
  }
  return write(options.pdf, made.pdf);
};

/** `debrief export`: a report in text, Markdown, HTML or a draft's file becomes one HTML file, a PDF, or both. */
export const exportCommand: Command = {
  summary: 'make a report file (text, Markdown, HTML or .debrief) into one HTML file, a PDF, or both',
  usage: `debrief export FILE [--html OUT.html] [--pdf OUT.pdf] [options]

  FILE                a report as text, Markdown, HTML or .debrief; - reads standard input
  --html OUT.html     write one HTML file that needs nothing else
  --pdf OUT.pdf       write a PDF (needs Electron or a Chromium on this computer)
  --page SIZE         A4 (as usual) or Letter
  --edition AUDIENCE  public (as usual), internal or authority
  --strict            write nothing where the checks find any error
  --override REASON   write a public edition in spite of a secret or private matter in it; the reason is told on standard error
  ${readingUsage}

  What the checks find is counted on standard error. An error about a secret (a key, a password) or private matter stops a public edition.`,
  run,
};
