import type { Finding, Place } from './finding.ts';

/**
 * The findings without those that say again what another one says: notes about words that an error or a warning is about already, or about an empty phrase
 * inside an empty apology; what lacks words or a title where the required parts that are empty are told together; and two places of the text that give two
 * times where the timeline is against one of them by as much.
 */
export const withoutEchoes = (findings: readonly Finding[]): readonly Finding[] => {
  const placed = findings.flatMap(({ rule, severity, place }) =>
    place.kind === 'text' && place.words !== '' ? [{ rule, severity, block: place.block, words: place.words }] : [],
  );
  const taken = new Set(placed.flatMap(({ severity, block, words }) => (severity === 'note' ? [] : [`${block} ${words}`])));
  const apologies = placed.filter(({ rule }) => rule === 'rote-apology');
  const told = new Set(
    findings.flatMap(({ rule, place, also = [] }) => (rule === 'part-missing' ? [place, ...also].map((one) => emptyPlace(one)) : [])),
  );
  const slips = new Set(findings.flatMap((finding) => (finding.rule === proseTwice ? [] : (slipOf(finding) ?? []))));
  return findings.filter((finding) => {
    const { rule, severity, place } = finding;
    if (ofEmptiness.has(rule) && told.has(emptyPlace(place))) return false;
    if (rule === proseTwice && slips.has(slipOf(finding) ?? '')) return false;
    if (severity !== 'note' || place.kind !== 'text') return true;
    const { block, words } = place;
    const isInApology = rule === 'weasel-words' && apologies.some((one) => one.block === block && one.words.includes(words));
    return !taken.has(`${block} ${words}`) && !isInApology;
  });
};

const proseTwice = 'prose-vs-prose-time';

/** The words of the text that are off, and by how much; null where a finding names neither. */
const slipOf = ({ place, offsetMinutes }: Finding): string | null =>
  place.kind !== 'text' || place.words === '' || !offsetMinutes ? null : JSON.stringify([place, Math.abs(offsetMinutes)]);

const ofEmptiness: ReadonlySet<string> = new Set(['title-missing', 'heading-without-content']);

/** A place by what is empty there: a section by the block of its heading. */
const emptyPlace = (place: Place): string => {
  switch (place.kind) {
    case 'text':
      return `text ${place.block}`;
    case 'details':
      return `details ${place.field}`;
    default:
      return place.kind;
  }
};
