import { keyFigures } from '../metrics/key-figures.ts';
import { whenReached } from '../metrics/moment-of.ts';
import { showFact } from '../report/facts/show-fact.ts';
import { milestones, type Report } from '../report/report.ts';
import { type ChipAttrs, chipDetails } from '../rich-text/chip.ts';
import { showLength } from '../time/lengths/duration.ts';
import { showDate } from '../time/shown/show-date.ts';
import type { When, Zone } from '../time/when.ts';
import type { ChipLabels } from './chip-labels.ts';
import { onlyDay } from './only-day.ts';
import { timeWords } from './time-words.ts';

/** What a chip shows: words, or that it has none and why; a broken chip never shows what it once stood for. */
export type ShownChip =
  | { readonly kind: 'shown'; readonly words: string }
  /** `deleted`: what it stood for is gone; `lacking`: it has nothing to show yet; `hidden`: this edition must not show it. */
  | { readonly kind: 'broken'; readonly why: 'deleted' | 'lacking' | 'hidden'; readonly words: string };

/** How chips are written: the zone that the report shows times in (null: as entered), its language, its words. */
export type ChipStyle = { readonly zone: Zone | null; readonly language: string; readonly labels: ChipLabels };

/** A report's data, as far as chips can show it. */
export type ChipData = Pick<Report, 'details' | 'events' | 'causes' | 'actions' | 'facts'>;

/** What a chip shows of the data. */
export const lookUpChip = (chip: ChipAttrs, data: ChipData, style: ChipStyle): ShownChip => {
  const { lacking, deleted, noMilestone } = style.labels;
  switch (chip.of) {
    case 'event': {
      const event = data.events.find(({ id }) => id === chip.key);
      return event === undefined ? broken('deleted', deleted.event) : ofTime(event.when, chip, data, style);
    }
    case 'milestone': {
      const milestone = milestones.find((one) => one === chip.key);
      if (milestone === undefined) return broken('lacking', lacking.time);
      const when = whenReached(milestone, data.events);
      return when === null ? broken('lacking', noMilestone(milestone)) : ofTime(when, chip, data, style);
    }
    case 'metric': {
      const figure = keyFigures(data.events).find(({ kind }) => kind === chip.key);
      if (figure?.value == null) return broken('lacking', lacking.figure);
      return shown(showLength(figure.value, figure.isApprox, style.language, chip.format === 'long'), lacking.figure);
    }
    case 'detail':
      return ofDetail(chip, data, style);
    case 'action': {
      const action = data.actions.find(({ id }) => id === chip.key);
      if (action === undefined) return broken('deleted', deleted.action);
      if (chip.format === 'owner') return shown(action.owner, lacking.owner);
      if (chip.format === 'due') return shown(action.due === null ? '' : showDate(action.due, style.language, 'medium'), lacking.due);
      return shown(action.text, lacking.text);
    }
    case 'cause': {
      const cause = data.causes.find(({ id }) => id === chip.key);
      return cause === undefined ? broken('deleted', deleted.cause) : shown(cause.text, lacking.text);
    }
    case 'fact': {
      const fact = data.facts.find(({ id }) => id === chip.key);
      return fact === undefined ? broken('deleted', deleted.fact) : shown(showFact(fact, style.zone, style.language), lacking.detail);
    }
  }
};

/** What a chip shows in an edition that sees `part` of the whole: what only the others may see is hidden. */
export const lookUpInEdition = (chip: ChipAttrs, part: ChipData, whole: ChipData, style: ChipStyle): ShownChip => {
  const found = lookUpChip(chip, part, style);
  if (found.kind === 'shown' || part === whole || lookUpChip(chip, whole, style).kind === 'broken') return found;
  return broken('hidden', style.labels.hidden);
};

const broken = (why: 'deleted' | 'lacking' | 'hidden', words: string): ShownChip => ({ kind: 'broken', why, words });

/** On one line, whatever was typed. */
const shown = (words: string, lack: string): ShownChip => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line === '' ? broken('lacking', lack) : { kind: 'shown', words: line };
};

const ofTime = (when: When, chip: ChipAttrs, { events }: ChipData, style: ChipStyle): ShownChip => {
  const { lacking } = style.labels;
  const words = timeWords(when, chip, { ...style, day: chip.format === 'auto' ? onlyDay(events, style.zone) : null });
  return shown(words, chip.format === 'date' ? lacking.date : lacking.time);
};

const ofDetail = (chip: ChipAttrs, data: ChipData, style: ChipStyle): ShownChip => {
  const { details } = data;
  const { lacking, states } = style.labels;
  const field = chipDetails.find((one) => one === chip.key);
  switch (field) {
    case undefined:
      return broken('lacking', lacking.detail);
    case 'state':
      return shown(states[details.state], lacking.detail);
    case 'services':
    case 'authors':
      return shown(details[field].filter((one) => one.trim() !== '').join(', '), lacking.detail);
    case 'lastUpdated':
    case 'aware':
    case 'classified': {
      const when = details[field];
      return when === null ? broken('lacking', lacking.detail) : ofTime(when, chip, data, style);
    }
    default:
      return shown(details[field], lacking.detail);
  }
};
