import { lookUpInEdition, type ShownChip } from '../chips/look-up-chip.ts';
import { changeChips, chipsOf, resolveChips, settleChips } from '../chips/resolve-chips.ts';
import { hiddenKinds } from '../report/hidden-kinds.ts';
import { isShown } from '../report/is-shown.ts';
import type { Action, Report, TimelineEvent, Visibility } from '../report/report.ts';
import { saysNothing } from '../report/says-nothing.ts';
import type { ChipAttrs } from '../rich-text/chip.ts';
import { assetsIn } from '../rich-text/images.ts';
import type { RichText } from '../rich-text/rich-text.ts';
import { unbroken } from '../time/shown/unbroken.ts';
import type { Zone } from '../time/when.ts';
import { editionBody } from './edition-body.ts';
import { labelsFor } from './labels.ts';

/**
 * The report as one audience may see it; every export is computed from this and never from the whole. Chips are words here, in the zone given
 * or the report's own; one that has nothing this audience may see is a marked gap. `isWritten` is for what leaves: no line ends there between the
 * number and the unit of a time or a length.
 */
export const selectEdition = (report: Report, edition: Visibility, zone: Zone | null = null, isWritten = false): Report => {
  const lookUp = chipsForEdition(report, edition, zone);
  const { gap } = labelsFor(report.details.language).chips;
  const body = resolveChips(edition === 'public' ? bodyOf(report, edition) : redactedChips(report, edition, zone), (chip) => {
    const found = lookUp(chip);
    return found.kind !== 'shown' ? gap(found.words) : isWritten && isReckoned(chip, report) ? unbroken(found.words) : found.words;
  });
  const shown = assetsIn(body);
  return {
    ...dataOf(report, edition),
    body,
    assets: report.assets.filter(({ hash }) => shown.has(hash)),
  };
};

/** Whether a chip's words are ours: times and lengths, where no line should end between a number and its unit. An author's own are left as they are. */
const isReckoned = ({ of, key, format }: ChipAttrs, { facts }: Report): boolean => {
  if (of === 'fact') return facts.some(({ id, kind }) => id === key && (kind === 'number' || kind === 'amount' || kind === 'time'));
  if (of === 'action') return format === 'due';
  if (of === 'detail') return key === 'lastUpdated' || key === 'aware' || key === 'classified';
  return of !== 'cause';
};

/** What the gaps say that chips leave in an edition, each once and in reading order: nobody wants to publish one unawares. */
export const findGaps = (report: Report, edition: Visibility): readonly string[] => {
  const lookUp = chipsForEdition(report, edition);
  const { gap } = labelsFor(report.details.language).chips;
  const gaps = chipsOf(bodyOf(report, edition)).flatMap(({ chip }) => {
    const found = lookUp(chip);
    return found.kind === 'broken' ? [gap(found.words)] : [];
  });
  return [...new Set(gaps)];
};

/** What each chip shows in an edition; in the zone given or the report's own. */
export const chipsForEdition = (report: Report, edition: Visibility, zone: Zone | null = null): ((chip: ChipAttrs) => ShownChip) => {
  const { details } = report;
  const part = dataOf(report, edition);
  // A timeline that is kept from this edition takes its times along.
  const data = hiddenKinds(report.body, edition).has('timeline') ? { ...part, events: [] } : part;
  const style = { zone: zone ?? details.zone, language: details.language, labels: labelsFor(details.language).chips };
  return (chip) => lookUpInEdition(chip, data, report, style);
};

/** The body of an edition that shows more than the public's: what a chip says only there is marked as what the public has no words for. */
const redactedChips = (report: Report, edition: Visibility, zone: Zone | null): RichText => {
  const [here, there] = [chipsForEdition(report, edition, zone), chipsForEdition(report, 'public', zone)];
  return changeChips(bodyOf(report, edition), (chip) => {
    const [own, open] = [here(chip), there(chip)];
    return own.kind === 'shown' && (open.kind === 'broken' || open.words !== own.words) ? { ...chip, redacted: true } : chip;
  });
};

const dataOf = (report: Report, edition: Visibility): Report => {
  const { details } = report;
  const hidden = hiddenKinds(report.body, edition);
  const ofEdition = <Item extends { readonly visibility: Visibility }>(items: readonly Item[]): readonly Item[] =>
    items.filter(({ visibility }) => isShown(visibility, edition));
  const told = <Item extends { readonly text: string }>(items: readonly Item[]): readonly Item[] =>
    items.filter((item) => !saysNothing(item));
  return {
    ...report,
    details: hidden.has('contact') ? { ...details, contact: '' } : details,
    events: ofEdition(report.events).map((event) => openly(event, edition)),
    causes: hidden.has('causes') ? [] : told(ofEdition(report.causes)),
    actions: hidden.has('actions') ? [] : told(ofEdition(report.actions)).map((action) => withoutTicket(action, edition)),
    steps: hidden.has('status') ? [] : told(report.steps),
    corrections: hidden.has('corrections') ? [] : told(report.corrections),
    facts: hidden.has('facts') ? [] : ofEdition(report.facts),
  };
};

/** An event without the remark for colleagues, which is in no edition, and outside the internal one without its source and evidence. */
const openly = (event: TimelineEvent, edition: Visibility): TimelineEvent =>
  edition === 'internal' ? { ...event, note: '' } : { ...event, note: '', author: '', evidence: [] };

const withoutTicket = (action: Action, edition: Visibility): Action => (edition === 'internal' ? action : { ...action, link: '' });

const bodyOf = ({ body, details }: Report, edition: Visibility): RichText => {
  const { visibilities } = labelsFor(details.language);
  return editionBody(settleChips(body), edition, (to) => visibilities[to]);
};
