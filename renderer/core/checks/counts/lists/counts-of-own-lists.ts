import type { Report } from '../../../report/report.ts';
import { eachBlock } from '../../../rich-text/walk.ts';
import type { Facts } from '../../facts/facts.ts';
import { isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { numberNamed, numberWord } from '../counted-things.ts';

type List = 'causes' | 'actions';

const nouns: Readonly<Record<List, string>> = {
  causes: 'causes|ursachen|causas',
  actions: 'actions|action items|follow-ups?|maßnahmen|acciones|medidas',
};
const begins =
  'there (?:were|are|have been)|(?:we|the team) (?:have |has )?(?:(?:found|identified|agreed(?: on| upon)?|decided on|planned|listed|defined) |have |had |has )?|es (?:gab|gibt)|wir haben|il y a(?: eu|vait)?|nous avons (?:trouvé|identifié|décidé|convenu de)|hubo|hay|hemos (?:encontrado|identificado|acordado)';
/** The whole sentence tells how many there are: of a part, or with more said of them, it may count others. */
const told = (list: List): RegExp =>
  new RegExp(
    `^\\W*(?:in total,? |overall,? |altogether,? |insgesamt |au total,? |en total,? )?(?:${begins})\\s*(?<words>(?<count>${numberWord}) (?:${nouns[list]}))(?: gefunden| ermittelt| vereinbart| beschlossen| in total| altogether| insgesamt| au total| en total)?\\s*[.!]?\\s*$`,
    'iu',
  );
const patterns: readonly (readonly [List, RegExp])[] = [
  ['causes', told('causes')],
  ['actions', told('actions')],
];

/** "There were three causes." in a report whose own list has four, and no part of it three. */
export const countsOfOwnLists = (report: Report, { prose }: Facts): readonly Finding[] => {
  const shown = new Set(
    [...eachBlock(report.body.content)].flatMap(({ block }) => (block.type === 'structured' ? [block.attrs.block] : [])),
  );
  return patterns.flatMap(([list, pattern]): readonly Finding[] => {
    const items = report[list];
    if (!shown.has(list) || items.length < 2) return [];
    const counts = countsOf(report, list);
    for (const { text, passage, from } of prose) {
      const { words, count = '' } = pattern.exec(text)?.groups ?? {};
      const said = numberNamed(count);
      if (words === undefined || said === null || counts.has(said) || isUnsettled(text)) continue;
      const place = passage.placeOf(words, from + text.indexOf(words));
      const message = `“${words}” stands over a list of ${items.length}.`;
      return [{ rule: 'count-mismatch', severity: 'warning', place, message, between: [words, `${items.length} items`], fix: null }];
    }
    return [];
  });
};

/** How many there are, and of each part that a writer may mean: of one kind, still open, or for everybody. */
const countsOf = ({ causes, actions }: Report, list: List): ReadonlySet<number> => {
  const items: readonly (readonly string[])[] =
    list === 'causes'
      ? causes.map(({ kind, visibility }) => [kind, visibility])
      : actions.map(({ state, visibility }) => [state, visibility]);
  const parts = [...new Set(items.flat())].map((part) => items.filter((item) => item.includes(part)).length);
  return new Set([items.length, ...parts]);
};
