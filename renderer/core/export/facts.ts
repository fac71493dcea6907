import { keyFigures } from '../metrics/key-figures.ts';
import { hiddenKinds } from '../report/hidden-kinds.ts';
import type { Milestone, Report, TimelineEvent } from '../report/report.ts';
import { isKnownTo } from '../review/workflow/publication.ts';
import { showLength } from '../time/lengths/duration.ts';
import { showDate } from '../time/shown/show-date.ts';
import { orderEvents } from '../timeline/order/order-events.ts';
import type { ExportOptions } from './export-options.ts';
import type { Fact, ShownTime } from './sheet.ts';
import { momentOf, spanOf, type TimeStyle } from './when-words.ts';

const milestone = (events: readonly TimelineEvent[], wanted: Milestone): TimelineEvent | undefined =>
  events.find((event) => event.milestone === wanted);

/** From the beginning to the end of the impact, or of the timeline where nobody marked these; what is known of the two where one is not marked; one time alone in a timeline of one. */
const when = (report: Report, style: TimeStyle): readonly ShownTime[] => {
  const dated = orderEvents(report.events).filter((event) => event.when.date !== null);
  const began = milestone(dated, 'impact-began');
  const ended = milestone(dated, 'impact-ended');
  if (began !== undefined && ended !== undefined) return spanOf(began.when, ended.when, style);
  if (began !== undefined) {
    const { text, iso } = momentOf(began.when, style);
    return [{ text: `${style.labels.from} ${text}`, iso }];
  }
  if (ended !== undefined) {
    const { text, iso } = momentOf(ended.when, style);
    return [{ text: `${style.labels.until} ${text}`, iso }];
  }
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return [];
  return first === last ? [momentOf(first.when, style)] : spanOf(first.when, last.when, style);
};

const words = (label: string, value: string, to: Fact['to'] = null): Fact => ({ label, value: value.trim(), times: [], to });
const times = (label: string, shown: readonly ShownTime[]): Fact => ({
  label,
  value: shown.map(({ text }) => text).join(' – '),
  times: shown,
  to: null,
});
const list = (values: readonly string[]): string => values.filter((value) => value.trim() !== '').join(', ');

const contactFor = ({ body }: Report): Fact['to'] =>
  !hiddenKinds(body, 'public').has('contact') ? null : hiddenKinds(body, 'authority').has('contact') ? 'internal' : 'authority';

/** The day on which the report went out, and which edition of it, where that is another. */
const publication = ({ published, edition }: ExportOptions, { language, labels }: TimeStyle): string => {
  if (published == null || !isKnownTo(published, edition)) return '';
  const date = showDate(published.date, language, 'medium');
  return published.edition === edition ? date : `${date} (${labels.editions[published.edition]})`;
};

/** The facts table of one edition, in order, without those that nothing is known of; the contact is kept for whom its block in the text is. */
export const factsOf = (report: Report, style: TimeStyle, options: ExportOptions): readonly Fact[] => {
  const { details, events } = report;
  const { facts, states } = style.labels;
  const duration = keyFigures(events).find((figure) => figure.kind === 'duration');
  const updated = details.lastUpdated === null ? [] : [momentOf(details.lastUpdated, style)];
  return [
    times(facts.when, when(report, style)),
    words(facts.duration, duration?.value == null ? '' : showLength(duration.value, duration.isApprox, style.language)),
    words(facts.services, list(details.services)),
    words(facts.severity, details.severity),
    words(facts.status, states[details.state]),
    words(facts.published, publication(options, style)),
    words(facts.authors, list(details.authors)),
    words(facts.contact, details.contact, contactFor(report)),
    times(facts.lastUpdated, updated),
  ].filter(({ value }) => value !== '');
};
