import { type Evidence, writeEvidence } from '../../timeline/evidence.ts';
import type { Labels } from '../labels.ts';
import { safeHref } from '../safe-href.ts';
import type { ActionRow, Audience, CauseRow, CorrectionRow, EventRow, FactRow, FigureRow, ShownTime, StepRow } from '../sheet.ts';
import { escapeHtml } from './escape-html.ts';
import { figureHtml, textHtml } from './render-inline.ts';

/** A time; a `time` element where the instant is known. */
export const timeHtml = (time: ShownTime): string =>
  time.iso === null ? textHtml(time.text) : `<time datetime="${escapeHtml(time.iso)}">${textHtml(time.text)}</time>`;

/** Tells Debrief whom a part is kept for, should it read this page again; readers see nothing of it. */
export const privateTo = (to: Audience['to']): string => ` data-private="${to}"`;

const keptFor = (audience: Audience | null): string => (audience === null ? '' : privateTo(audience.to));

const cell = (kind: string, html: string): string => `<td class="${kind}">${html}</td>`;
const columns = (names: readonly string[]): string => `<thead><tr>${names.map(column).join('')}</tr></thead>`;
const column = (name: string): string => `<th scope="col">${escapeHtml(name)}</th>`;

/** A piece of evidence by its label, or by its address where it has none; a link where a reader may be led there. */
const evidenceHtml = (evidence: Evidence, labels: Labels): string => {
  const href = safeHref(evidence.address);
  const words =
    href === null
      ? textHtml(writeEvidence(evidence))
      : `<a href="${escapeHtml(href)}" rel="noopener noreferrer">${textHtml(evidence.label || evidence.address)}</a>`;
  return `<span class="source"${privateTo('internal')}>${escapeHtml(labels.evidence)}${labels.colon}${words}</span>`;
};

const eventHtml = (row: EventRow, hasZones: boolean, labels: Labels): string => {
  const words = row.milestone === null ? textHtml(row.text) : `<strong>${textHtml(row.text)}</strong>`;
  const flags = [
    row.milestone === null ? '' : `<span class="milestone">${escapeHtml(row.milestone)}</span>`,
    audienceHtml(row.audience),
    row.author === null
      ? ''
      : `<span class="source"${privateTo('internal')}>${escapeHtml(labels.author)}${labels.colon}${textHtml(row.author)}</span>`,
    ...row.evidence.map((one) => evidenceHtml(one, labels)),
  ].filter((flag) => flag !== '');
  const event = flags.length === 0 ? words : `${words}<div class="flags">${flags.join(' ')}</div>`;
  const kind = row.audience === null ? '' : ` class="restricted"${keptFor(row.audience)}`;
  return `<tr${kind}>${cell('time', timeHtml(row.time))}${hasZones ? cell('zone', escapeHtml(row.zone)) : ''}${cell('event', event)}</tr>`;
};

/** One day of the timeline as a table, whose head tells the day again on each further page; with a zone given, it stands in the header, otherwise in a column of its own. */
export const eventsHtml = (day: string, zone: string | null, rows: readonly EventRow[], labels: Labels): string => {
  const { time, event } = labels.columns;
  const hasZones = zone === null;
  const names = hasZones ? [time, labels.columns.zone] : [zone === '' ? time : `${time} (${zone})`];
  const body = rows.map((row) => eventHtml(row, hasZones, labels)).join('\n');
  // Over the events stands the day itself; the column's name is for those who hear the table. For print the day is in the head as well, which pages repeat.
  const head = `${names.map(column).join('')}<th scope="col" data-day="${escapeHtml(day)}"><span class="hidden">${escapeHtml(event)}</span></th>`;
  return `<table class="timeline${hasZones ? ' zones' : ''}"><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
};

/** The key figures as a small table, each with how it is counted. */
export const figuresHtml = (rows: readonly FigureRow[], labels: Labels): string => {
  const { figure, value, reasoning } = labels.columns;
  const body = rows
    .map(
      (row) =>
        `<tr><th scope="row">${textHtml(row.label)}</th>${cell('value', figureHtml(row.value))}${cell('reason', textHtml(row.reasoning))}</tr>`,
    )
    .join('\n');
  return `<table class="figures">${columns([figure, value, reasoning])}<tbody>\n${body}\n</tbody></table>`;
};

const metaHtml = (facts: readonly string[]): string => `<div class="meta">${facts.join(' <span class="dot">·</span> ')}</div>`;
const audienceHtml = (audience: Audience | null): string =>
  audience === null ? '' : `<span class="audience">${escapeHtml(audience.words)}</span>`;

/** The causes as a numbered list; what only contributed says so. */
export const causesHtml = (rows: readonly CauseRow[]): string => {
  const items = rows.map(({ text, note, audience }) => {
    const facts = [note === null ? '' : `<span>${escapeHtml(note)}</span>`, audienceHtml(audience)].filter((fact) => fact !== '');
    return `<li${keptFor(audience)}>${textHtml(text)}${facts.length === 0 ? '' : metaHtml(facts)}</li>`;
  });
  return `<ol class="causes">\n${items.join('\n')}\n</ol>`;
};

/** The actions as a numbered list, each with owner, due date, state and what it answers in words. */
export const actionsHtml = (rows: readonly ActionRow[], labels: Labels): string => {
  const items = rows.map((row) => {
    const facts = [
      row.owner === null ? '' : `<span>${escapeHtml(labels.owner)}${labels.colon}${textHtml(row.owner)}</span>`,
      row.due === null ? '' : `<span>${escapeHtml(labels.due)}${labels.colon}${textHtml(row.due)}</span>`,
      `<span class="state">${escapeHtml(row.state)}</span>`,
      row.answers === null ? '' : `<span>${escapeHtml(row.answers)}</span>`,
      linkHtml(row.link, labels),
      audienceHtml(row.audience),
    ].filter((fact) => fact !== '');
    return `<li${keptFor(row.audience)}>${textHtml(row.text)}${metaHtml(facts)}</li>`;
  });
  return `<ol class="actions">\n${items.join('\n')}\n</ol>`;
};

const linkHtml = (link: string | null, labels: Labels): string => {
  const href = link === null ? null : safeHref(link);
  return href === null
    ? ''
    : `<a href="${escapeHtml(href)}" rel="noopener noreferrer"${privateTo('internal')}>${escapeHtml(labels.link)}</a>`;
};

/** Where the line under the title leads. */
export const correctionsId = 'corrections';

/** The corrections as a list, each labelled and dated; the first list of a page has the id that is led to. */
export const correctionsHtml = (rows: readonly CorrectionRow[], isFirst: boolean): string => {
  const items = rows.map(
    ({ label, text }) => `<li>${label === '' ? '' : `<span class="date">${escapeHtml(label)}</span> `}<span>${textHtml(text)}</span></li>`,
  );
  return `<ul class="corrections"${isFirst ? ` id="${correctionsId}"` : ''}>\n${items.join('\n')}\n</ul>`;
};

/** The facts as a table of two columns, which its first one names. */
export const factsHtml = (rows: readonly FactRow[]): string => {
  const body = rows.map(({ label, value, isCounted, audience }) => {
    const kept = audience === null ? '' : metaHtml([audienceHtml(audience)]);
    return `<tr${keptFor(audience)}><th scope="row">${textHtml(label)}</th>${cell('value', `${isCounted ? figureHtml(value) : textHtml(value)}${kept}`)}</tr>`;
  });
  return `<table class="answers"><tbody>\n${body.join('\n')}\n</tbody></table>`;
};

/** The status checklist; a done line is struck and says that it is done. */
export const statusHtml = (rows: readonly StepRow[]): string => {
  const items = rows.map(({ text, state, label }) => {
    const words = state === 'done' ? `<s>${textHtml(text)}</s>` : textHtml(text);
    return `<li class="${state}"><span class="state">${escapeHtml(label)}</span> <span class="step">${words}</span></li>`;
  });
  return `<ul class="status">\n${items.join('\n')}\n</ul>`;
};
