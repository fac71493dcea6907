import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import { numberFound } from '../number-found.ts';
import { subjectStems } from '../twice/subject-stems.ts';

const added =
  /(?<!\p{L})(?:add(?:ed|ing|s)?|hinzu\p{L}*|ajout\p{L}*|añad\p{L}+)(?!\p{L})[^.;()\d]{0,20}?(?<more>\d{1,3}) (?:additional|more|new|extra|further|zusätzlichen?|weiteren?|neuen?)? ?(?<noun>\p{L}{4,}) \((?<total>\d{1,3}) (?:in )?total\)/iu;
const all = /(?<!\p{L})(?:all|alle) (?<count>\d{1,3}) (?<words>\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,2})/giu;

/** "Add 5 nodes (8 total)", where all 4 of them were lost: with what is added there will be another number. */
export const addedTold = ({ passages }: Facts): readonly Finding[] =>
  passages.flatMap(({ text, placeOf }): readonly Finding[] => {
    const { more = '', noun = '', total = '' } = added.exec(text)?.groups ?? {};
    if (total === '') return [];
    const [stem] = subjectStems(noun);
    const had = passages.flatMap((passage) =>
      [...passage.text.matchAll(all)].filter(({ groups }) => stem !== undefined && subjectStems(groups?.words ?? '').has(stem)),
    );
    const counts = new Set(had.map(({ groups }) => Number(groups?.count)));
    const [count, ...others] = counts;
    if (count === undefined || others.length > 0 || count + Number(more) === Number(total)) return [];
    if (Math.abs(count + Number(more) - Number(total)) > 2) return [];
    const sum = `${count} + ${more}`;
    return [
      numberFound(
        `“${total} total” is not the sum of “${sum}”: that is ${count + Number(more)}.`,
        placeOf(total, text.indexOf(`(${total}`) + 1),
        `${total} total`,
        had[0]?.[0] ?? sum,
      ),
    ];
  });
