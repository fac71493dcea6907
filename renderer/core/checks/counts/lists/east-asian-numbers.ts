import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { Passage } from '../../prose/passage.ts';
import { numberFound } from '../number-found.ts';

const digits = '\\d{1,6}|[０-９]{1,6}|[一二三四五六七八九十两]';
const counter = '(?:つ|点|件|項目|種類|個|台|本|社|名|箇所|か所|份|个|個|台|次|条|條|项|項|处|處|种|種|张|封|家|개|건|대|가지|종|명)';
/** "三份设置（甲、乙、丙）": names between the marks of a list, in a bracket behind the number. */
const named = new RegExp(
  `(?<![\\d.:/年月第の])(?<words>(?<count>${digits})\\s?${counter}(?:の)?\\s?[^\\s（()）、，,。；;:：\\d]{0,16}(?: [^\\s（()）、，,。；;:：\\d]{1,16})?)\\s?[（(](?<list>[^（()）。；;\\n]{3,160})[）)]`,
  'gu',
);
const loose = /等|など|ほか|其他|其余|包括|例|약|등|약간|その他|如/u;

/** "109件のうち108件 … 残りの1件": a whole, a part and what is left. */
const left = new RegExp(
  `(?<![\\d.:/])(?<whole>${digits})\\s?(?:${counter}|の)[^。\\n]{0,24}?(?:のうち|中|其中|중)[、，,]?\\s?(?:有\\s?)?(?<part>${digits})\\s?(?:${counter}|の)[^\\n]{0,120}?(?:残り(?:の)?|其余|剩余|余下|나머지)\\s?(?:の)?(?<rest>${digits})\\s?(?:${counter}|の)`,
  'gu',
);

/** "개발/운영 각 6개 (총 12)" and "6 个 … 各 … （共 12）": as many for each of the names before. */
const each =
  /(?<names>[\p{L}\d_-]{2,20}(?:[/／、·][\p{L}\d_-]{2,20}){1,4})(?:에|의|에서)?\s?(?:각각|각|各|それぞれ)\s?(?<count>\d{1,4})\s?(?:개|건|대|명|个|個|台|件|条|項目)?[^（()\n。]{0,40}[（(](?:총|합계|共|共计|計|合計|全部)\s?(?<total>\d{1,5})/gu;

const any = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

/** Numbers in Chinese, Japanese and Korean sentences that others beside them contradict. */
export const eastAsianNumbers = ({ passages }: Facts): readonly Finding[] =>
  passages.flatMap((passage) => (any.test(passage.text) ? [...inLists(passage), ...inRests(passage), ...inEach(passage)] : []));

const inLists = ({ raw, placeOf }: Passage): readonly Finding[] =>
  [...raw.matchAll(named)].flatMap((match): readonly Finding[] => {
    const { words = '', count = '', list = '' } = match.groups ?? {};
    const names = list.split(/[、，,]|\s?[及和与と]\s?/u).map((name) => name.trim());
    const said = numberIn(count);
    if (said < 2 || names.length < 3 || names.length === said || Math.abs(names.length - said) > 2 || loose.test(list)) return [];
    if (names.some((name) => name === '' || /^\d+$/u.test(name)) || new Set(names).size < names.length) return [];
    return [numberFound(`“${words}” stands before a list of ${names.length}.`, placeOf(words, match.index), words, list)];
  });

const inRests = ({ text, placeOf }: Passage): readonly Finding[] =>
  [...text.matchAll(left)].flatMap((match): readonly Finding[] => {
    const { whole = '', part = '', rest = '' } = match.groups ?? {};
    const [all, some, others] = [whole, part, rest].map(numberIn);
    if (all === undefined || some === undefined || others === undefined || some > all || some + others === all) return [];
    // Another number in between may be a part too.
    if (
      new RegExp(`(?<!\\d)\\d+\\s?${counter}`, 'u').test(
        match[0].slice(match[0].indexOf(part) + part.length + 1, match[0].lastIndexOf(rest)),
      )
    )
      return [];
    if (Math.abs(all - some - others) > Math.max(2, all / 4)) return [];
    return [
      numberFound(
        `“${rest}” is not the difference of ${whole} and ${part}: that is ${all - some}.`,
        placeOf(part, match.index + match[0].indexOf(part, whole.length)),
        part,
        `${whole} – ${rest}`,
      ),
    ];
  });

const inEach = ({ text, placeOf }: Passage): readonly Finding[] =>
  [...text.matchAll(each)].flatMap((match): readonly Finding[] => {
    const { names = '', count = '', total = '' } = match.groups ?? {};
    const sum = names.split(/[/／、·]/u).length * Number(count);
    if (sum === Number(total)) return [];
    return [
      numberFound(
        `“${match[0]}” does not add up: that is ${sum}.`,
        placeOf(total, match.index + match[0].lastIndexOf(total)),
        total,
        match[0],
      ),
    ];
  });

const numberIn = (words: string): number => {
  const at = '一二三四五六七八九十'.indexOf(words);
  return words === '两' ? 2 : at >= 0 ? at + 1 : Number(words.normalize('NFKC'));
};
