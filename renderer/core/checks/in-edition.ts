import { hiddenKinds, isBlockShown } from '../report/hidden-kinds.ts';
import { isShown } from '../report/is-shown.ts';
import type { Action, Report, TimelineEvent, Visibility } from '../report/report.ts';
import type { Finding, Place } from './finding.ts';
import { publicTexts } from './texts/public-texts.ts';

/** Whether an edition holds anything that a finding is about. What it leaves out stops it no more than what was never written; in doubt it holds it. */
export const inEdition = (report: Report, edition: Visibility): ((finding: Pick<Finding, 'rule' | 'place' | 'also'>) => boolean) => {
  const holds = holdsPlace(report, edition);
  return ({ rule, place, also = [] }) =>
    [place, ...also].some((one) => holds(one) && (rule !== 'secret-left' || tellsWords(report, edition, one)));
};

const holdsPlace = (report: Report, edition: Visibility): ((place: Place) => boolean) => {
  const hidden = hiddenKinds(report.body, edition);
  const covered = edition === 'public' ? coveredWords(report) : () => false;
  return (place) => {
    switch (place.kind) {
      case 'report':
      case 'details':
        return true;
      case 'text': {
        const block = report.body.content[place.block];
        return block === undefined || (isBlockShown(block, edition) && !covered(place.block, place.words));
      }
      case 'event':
        return isSeen(report.events, place.id, edition);
      case 'cause':
        return !hidden.has('causes') && isSeen(report.causes, place.id, edition);
      case 'action':
        return !hidden.has('actions') && isSeen(report.actions, place.id, edition);
      case 'fact':
        return !hidden.has('facts') && isSeen(report.facts, place.id, edition);
      case 'step':
        return !hidden.has('status');
      case 'correction':
        return !hidden.has('corrections');
    }
  };
};

const isSeen = (items: readonly { readonly id: string; readonly visibility: Visibility }[], id: string, edition: Visibility): boolean => {
  const item = items.find((one) => one.id === id);
  return item === undefined || isShown(item.visibility, edition);
};

/** Whether the public edition shows no letter of words, wherever they stand in a block; words that don't stand there as they are may be anything. */
const coveredWords = (report: Report): ((block: number, words: string) => boolean) => {
  const blocks = new Map(
    publicTexts(report).flatMap((text) => {
      const place = text.placeOf('', 0);
      return place.kind === 'text' ? [[place.block, text] as const] : [];
    }),
  );
  return (block, words) => {
    const text = blocks.get(block);
    if (text === undefined || words.trim() === '') return false;
    let from = text.whole.indexOf(words);
    if (from === -1) return false;
    for (; from !== -1; from = text.whole.indexOf(words, from + 1))
      if (/[^█\s]/u.test(text.shown.slice(from, from + words.length))) return false;
    return true;
  };
};

/** Whether the words of an event or action stand in what an edition tells of it: its remark leaves with none, its source, evidence and link with the internal one. */
const tellsWords = ({ events, actions }: Report, edition: Visibility, place: Place): boolean => {
  if ((place.kind !== 'event' && place.kind !== 'action') || place.words === undefined) return true;
  const item = place.kind === 'event' ? events.find(({ id }) => id === place.id) : actions.find(({ id }) => id === place.id);
  const words = place.words;
  return item === undefined || toldOf(item, edition).some((text) => text.includes(words));
};

const toldOf = (item: TimelineEvent | Action, edition: Visibility): readonly string[] => {
  if ('owner' in item) return [item.text, item.owner, ...(edition === 'internal' ? [item.link] : [])];
  return [item.text, ...(edition === 'internal' ? [item.author, ...item.evidence] : [])];
};
