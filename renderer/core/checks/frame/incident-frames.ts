import type { Facts } from '../facts/facts.ts';
import { isComeback, isImpactBegin, isImpactEnd } from '../facts/moments/impact-moments.ts';
import type { Moment } from '../facts/moments/moment.ts';
import { namesImpact, namesPart, namesPhase } from '../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../facts/words/unsettled.ts';
import type { ClockWords, Sentence } from '../prose/sentence.ts';
import { toldWindow } from '../prose/told-window.ts';

/** One of the two ends of the incident as a place of the report tells it. */
export type FramePoint =
  | { readonly kind: 'clock'; readonly clock: ClockWords; readonly sentence: Sentence }
  | { readonly kind: 'moment'; readonly moment: Moment };

/** From when to when the incident was, as one place of the report tells it; null where it doesn't say. */
export type IncidentFrame = {
  readonly source: 'label' | 'lead' | 'prose' | 'timeline';
  readonly start: FramePoint | null;
  readonly end: FramePoint | null;
};

const broke =
  /(?<!\p{L})(?:broke|stopped (?:working|responding|answering)|t(?:ook|aken) down|knocked out|went (?:down|offline|dark)|fiel(?:en)? aus|est tombée?|cay(?:ó|eron))(?!\p{L})/iu;
/** What stands before the time at which a sentence lets the trouble begin. */
const beginning = /(?<!\p{L})(?:at|from|since|starting (?:at|from)|beginning at|around|um|ab|gegen|à|dès|vers|a las?|desde las?)\s*$/iu;

/** Whether a sentence tells of the trouble as a whole. */
export const tellsTrouble = ({ text }: Pick<Sentence, 'text'>): boolean =>
  (namesImpact(text) || broke.test(text)) && !namesPart(text) && !namesPhase(text) && !isUnsettled(text) && !isElsewhere(text);

const known = new WeakMap<Facts, readonly IncidentFrame[]>();

/** Every place that tells when the incident began and ended: the head's lines, the first sentence with a time, ranges of the text and the timeline itself. */
export const incidentFrames = (facts: Facts): readonly IncidentFrame[] => {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const frames = [...ofLabels(facts), ...ofProse(facts), ...ofTimeline(facts)];
  known.set(facts, frames);
  return frames;
};

const point = (clock: ClockWords | undefined, sentence: Sentence | undefined): FramePoint | null =>
  clock === undefined || sentence === undefined || clock.approx ? null : { kind: 'clock', clock, sentence };

const ofLabels = ({ labels }: Facts): readonly IncidentFrame[] => {
  const window = labels.find(({ kind, sentence }) => kind === 'window' && sentence.windows.length === 1)?.sentence;
  const [start, end] = (['start', 'end'] as const).map(
    (kind) => labels.find((label) => label.kind === kind && !label.isKey && label.sentence.clocks.length === 1)?.sentence,
  );
  const range = window?.windows[0];
  return [
    { source: 'label', start: point(range?.start, window), end: point(range?.end, window) },
    { source: 'label', start: point(start?.clocks[0], start), end: point(end?.clocks[0], end) },
  ];
};

/** More ranges than these are of parts. */
const most = 3;

const ofProse = ({ prose }: Facts): readonly IncidentFrame[] => {
  const told = prose.filter(({ clocks, passage }) => clocks.length > 0 && passage.source === 'body');
  const [lead] = told;
  const windows = told
    .filter((sentence) => tellsTrouble(sentence))
    .flatMap((sentence) => {
      const [window = toldWindow(sentence), ...others] = sentence.windows;
      return window === null || others.length > 0 ? [] : [{ sentence, window }];
    });
  const ofWindows =
    windows.length > most
      ? []
      : windows.map(
          ({ sentence, window }): IncidentFrame => ({
            source: sentence === lead ? 'lead' : 'prose',
            start: point(window.start, sentence),
            end: point(window.end, sentence),
          }),
        );
  const isAlone = lead !== undefined && windows.every(({ sentence }) => sentence !== lead);
  const [clock] = lead?.clocks ?? [];
  const isBeginning =
    isAlone &&
    clock !== undefined &&
    tellsTrouble(lead) &&
    beginning.test(lead.text.slice(0, clock.from - lead.from).replace(/(?<=\p{L}) (?:about|etwa|environ)\s*$/iu, ' '));
  return isBeginning ? [{ source: 'lead', start: point(clock, lead), end: null }, ...ofWindows] : ofWindows;
};

const ofTimeline = ({ moments }: Facts): readonly IncidentFrame[] => {
  const own = moments.filter(({ part, when }) => part !== 'mentioned' && when.time !== null && when.precision !== 'approx');
  if (own.length < 2) return [];
  const begins = own.filter(isImpactBegin);
  const ends = own.filter(({ event }) => !namesPart(event.text)).filter(isImpactEnd);
  const comebacks = ends.filter(isComeback);
  const [end, ...others] = comebacks.length > 0 ? comebacks : ends;
  const [start] = begins.length > 0 ? begins : own;
  return [
    {
      source: 'timeline',
      start: start === undefined ? null : { kind: 'moment', moment: start },
      end: end === undefined || others.length > 0 ? null : { kind: 'moment', moment: end },
    },
  ];
};
