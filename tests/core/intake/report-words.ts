import type { IntakeNote } from '../../../renderer/core/intake/intake.ts';
import type { Report } from '../../../renderer/core/report/report.ts';
import { eachBlock, notesIn } from '../../../renderer/core/rich-text/walk.ts';
import type { When } from '../../../renderer/core/time/when.ts';

/** What the labels of the details say in the languages of the fixtures: a field stands for its label. */
const labels: Readonly<Record<string, string>> = {
  title: 'title',
  reference: 'reference Référence Referenz Referencia',
  severity: 'severity Gravité Schweregrad Gravedad',
  services: 'affected services touchés betroffene Dienste servicios afectados',
  authors: 'authors',
  contact: 'contact',
  lastUpdated: 'last updated Dernière mise à jour Letzte Aktualisierung última actualización',
};

const months = [
  'January Januar janvier enero',
  'February',
  'March',
  'April abril',
  'May mai',
  'June Juni',
  'July',
  'August',
  'September',
  'October',
];
const allMonths = [...months, 'November', 'December'];

/** Every word that a report carries anywhere, in lower case: text, links, events, lists, details and the labels that its fields stand for. */
export function reportWords(report: Report, notes: readonly IntakeNote[]): ReadonlySet<string> {
  const texts: string[] = [];
  for (const { block } of eachBlock(report.body.content)) {
    if (block.type === 'orderedList') texts.push(...block.content.map((_, at) => String(block.attrs.start + at)));
    if (block.type === 'taskList') texts.push(...block.content.map(({ attrs }) => (attrs.checked ? 'x' : '')));
    if (block.type === 'callout') texts.push(block.attrs.tone);
    if (block.type === 'image') texts.push(block.attrs.alt);
    if (block.type !== 'paragraph' && block.type !== 'codeBlock' && block.type !== 'image') continue;
    texts.push((block.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : ' ')).join(''), ...notesIn(block));
    for (const inline of block.content ?? []) {
      if (inline.type === 'text') texts.push(...(inline.marks ?? []).map((mark) => (mark.type === 'link' ? mark.attrs.href : '')));
    }
  }
  for (const event of report.events) texts.push(event.text, ...whenWords(event.when));
  for (const cause of report.causes) texts.push(cause.text);
  for (const action of report.actions) {
    texts.push(
      action.text,
      action.owner,
      action.due ?? '',
      action.owner === '' ? '' : 'owner verantwortlich zuständig responsable',
      action.due === null ? '' : 'due bis fällig échéance vencimiento plazo',
    );
    if (action.state !== 'open') texts.push('x done erledigt fait hecho status completed');
  }
  for (const [at, step] of report.steps.entries())
    texts.push(
      step.text,
      step.state,
      step.state === 'done' ? 'x erledigt fait hecho' : 'in progress in Arbeit en cours en curso',
      String(at + 1),
    );
  for (const at of report.actions.keys()) texts.push(String(at + 1));
  for (const at of report.causes.keys()) texts.push(String(at + 1));
  const { details } = report;
  texts.push(details.title, details.reference, details.severity, ...details.services, ...details.authors, details.contact);
  if (details.lastUpdated !== null) texts.push(details.lastUpdated.entered);
  for (const [field, label] of Object.entries(labels)) {
    const value = details[field as keyof typeof details];
    if (value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)) texts.push(label);
  }
  texts.push(...notes.filter((note) => note.kind === 'column-heads').map((note) => note.words));
  return new Set(texts.flatMap(wordsOf));
}

/** The words and numbers of a text, in lower case. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a text that a report carries nowhere. */
export function lostWords(text: string, report: Report, notes: readonly IntakeNote[]): readonly string[] {
  const kept = reportWords(report, notes);
  return [...new Set(wordsOf(text))].filter((word) => !kept.has(word));
}

/** The words as entered, and those that a date heading above the event may have had. */
function whenWords(when: When): readonly string[] {
  if (when.date === null) return [when.entered];
  const [year = '', month = '', day = ''] = when.date.split('-');
  const plain = String(Number(day));
  return [
    when.entered,
    `${year} ${month} ${day} ${plain} ${plain}st ${plain}nd ${plain}rd ${plain}th de`,
    allMonths[Number(month) - 1] ?? '',
  ];
}
