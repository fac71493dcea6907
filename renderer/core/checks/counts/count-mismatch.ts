import type { FactRule } from '../facts/fact-rule.ts';
import type { Facts } from '../facts/facts.ts';
import type { Finding } from '../finding.ts';
import { aboveTotal } from './amounts/above-total.ts';
import { beforeAndAfter } from './amounts/before-and-after.ts';
import { changedCounts } from './amounts/changed-count.ts';
import { definiteWholes } from './amounts/definite-wholes.ts';
import { freedAmounts } from './amounts/freed.ts';
import { partsByPlace } from './amounts/parts-by-place.ts';
import { stepsTold } from './amounts/steps-told.ts';
import { addedTold } from './claims/added-told.ts';
import { bothBehind } from './claims/both-behind.ts';
import { listedClocks } from './claims/listed-clocks.ts';
import { ordinalsTold } from './claims/ordinals-told.ts';
import { partsBehind } from './claims/parts-behind.ts';
import { pointsInTurn } from './claims/points-in-turn.ts';
import { productsTold } from './claims/products-told.ts';
import { ratiosTold } from './claims/ratios-told.ts';
import { shareOfCounts } from './claims/share-of-counts.ts';
import { sharesTold } from './claims/shares-told.ts';
import { termsTold } from './claims/terms-told.ts';
import { bracketedNames } from './lists/bracketed-names.ts';
import { countsOfOwnLists } from './lists/counts-of-own-lists.ts';
import { countsOverLists } from './lists/counts-over-lists.ts';
import { countsOverRows } from './lists/counts-over-rows.ts';
import { eastAsianNumbers } from './lists/east-asian-numbers.ts';
import { japaneseCounts } from './lists/japanese-counts.ts';
import { namedBelow } from './lists/named-below.ts';
import { numberedHeadings } from './lists/numbered-headings.ts';
import { repeatedIds } from './lists/repeated-ids.ts';
import { countsOverParts, countsToldTwice } from './lists/told-counts.ts';
import { toldItems } from './lists/told-items.ts';
import { linkAddresses } from './names/link-addresses.ts';
import { linkFigures } from './names/link-figures.ts';
import { linkNumbers } from './names/link-numbers.ts';
import { nearNames } from './names/near-names.ts';
import { paddedIds } from './names/padded-ids.ts';
import { scoreWords } from './names/score-words.ts';
import { twistedNames } from './names/twisted-names.ts';
import { twistedThings } from './names/twisted-numbers-of-things.ts';
import { changesTold } from './sums/changes-told.ts';
import { columnTotals } from './sums/column-totals.ts';
import { equations } from './sums/equations.ts';
import { labelledTotals } from './sums/labelled-totals.ts';
import { leftOver } from './sums/left-over.ts';
import { listedLengths } from './sums/listed-lengths.ts';
import { nearSums } from './sums/near-sums.ts';
import { partsAndWhole } from './sums/parts-and-whole.ts';
import { sectionTotals } from './sums/section-totals.ts';
import { sumsTold } from './sums/sums-told.ts';
import { waysTold } from './sums/ways-told.ts';
import { figuresToldTwice } from './twice/figures-told-twice.ts';
import { longNumbers } from './twice/long-numbers.ts';
import { oddWholes } from './twice/odd-whole.ts';
import { roundedTwins } from './twice/rounded-twins.ts';
import { seriesToldTwice } from './twice/series-told-twice.ts';
import { settingsToldTwice } from './twice/settings-told-twice.ts';
import { digitsOf } from './twice/slip-shape.ts';
import { spelledDigits } from './twice/spelled-digits.ts';
import { totalsToldTwice } from './twice/totals-told-twice.ts';
import { twistedNumbers } from './twice/twisted-numbers.ts';

/** A number that other words of the report contradict: a count over its list, a total beside its parts, a figure told twice. */
export const countMismatch: FactRule = (report, facts) => {
  const all = found(report, facts);
  const isPortuguese = all.some(({ between }) => ofThe.test(between?.[0] ?? '')) && facts.passages.some(({ raw }) => portuguese.test(raw));
  return isPortuguese ? all.filter(({ between }) => !ofThe.test(between?.[0] ?? '')) : all;
};

/** "Dos serviços" are "of the services" in Portuguese, and two in Spanish alone. */
const ofThe = /^dos\s/iu;
const portuguese = /(?<!\p{L})(?:não|são|também|serviços?|\p{L}+ção|\p{L}+ções)(?!\p{L})/iu;

const found: FactRule = (report, facts) => [
  ...countsOverLists(report),
  ...countsOverRows(report),
  ...countsOfOwnLists(report, facts),
  ...countsOverParts(report),
  ...toldItems(facts),
  ...japaneseCounts(report),
  ...bracketedNames(facts),
  ...namedBelow(facts),
  ...numberedHeadings(facts),
  ...partsBehind(facts),
  ...partsAndWhole(facts),
  ...sharesTold(facts),
  ...listedClocks(facts),
  ...bothBehind(facts),
  ...ordinalsTold(facts),
  ...ratiosTold(facts),
  ...pointsInTurn(facts),
  ...termsTold(facts),
  ...addedTold(facts),
  ...eastAsianNumbers(facts),
  ...countsToldTwice(facts),
  ...sumsTold(facts),
  ...columnTotals(report),
  ...lengthsOfLists(facts),
  ...labelledTotals(report),
  ...nearSums(facts),
  ...equations(facts),
  ...productsTold(facts),
  ...leftOver(facts),
  ...changesTold(facts),
  ...waysTold(facts),
  ...seriesToldTwice(facts),
  ...oddWholes(facts),
  ...totalsToldTwice(facts),
  ...repeatedIds(report),
  ...linkNumbers(report),
  ...linkFigures(facts),
  ...linkAddresses(report),
  ...twistedNames(facts),
  ...twistedThings(facts),
  ...nearNames(facts),
  ...paddedIds(facts),
  ...scoreWords(facts),
  ...spelledDigits(facts),
  ...beforeAndAfter(facts),
  ...changedCounts(facts),
  ...freedAmounts(facts),
  ...partsByPlace(facts),
  ...stepsTold(facts),
  ...toldTwice(facts),
];

/** The only list of a report, else those of its sections. */
const lengthsOfLists = (facts: Facts): readonly Finding[] => {
  const listed = listedLengths(facts);
  return listed.length > 0 ? listed : sectionTotals(facts);
};

/** The same two numbers are told of once. */
const toldTwice = (facts: Facts): readonly Finding[] => {
  const twisted = twistedNumbers(facts);
  const known = new Set(twisted.map(digitsOfBoth));
  const figures = figuresToldTwice(facts).filter((finding) => !known.has(digitsOfBoth(finding)));
  const others = [...longNumbers(facts), ...roundedTwins(facts)].filter((finding) => !known.has(digitsOfBoth(finding)));
  const figured = new Set(figures.map(digitsOfBoth));
  const shares = shareOfCounts(facts).filter((finding) => !figured.has(digitsOfBoth(finding)));
  const wholes = [...twisted, ...figures, ...others].length > 0 ? [] : [...definiteWholes(facts), ...aboveTotal(facts)].slice(0, 1);
  const all = [...twisted, ...figures, ...others, ...shares, ...wholes];
  const told = new Set(all.map(digitsOfBoth));
  return [...all, ...settingsToldTwice(facts).filter((finding) => !told.has(digitsOfBoth(finding)))];
};

const digitsOfBoth = ({ between = ['', ''] }: Finding): string => between.map(digitsOf).toSorted().join(' ');
