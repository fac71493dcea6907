import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import { numberFound } from '../number-found.ts';

const id = /(?<![\p{L}\d-])(?<name>\p{Lu}{2,8}-(?:\d{4}-)?)(?<digits>\d{1,4})(?![\p{L}\d-])/gu;
/** So far down a text's own number is told; further on stand those of other reports. */
const deepest = 8;

/** "SPM-2024-01" in the title and "SPM-2024-001" at the head: one number of the report, written in two ways. */
export const paddedIds = ({ passages }: Facts): readonly Finding[] => {
  const title = passages.find(({ source }) => source === 'title');
  const [own, ...others] = [...(title?.raw.matchAll(id) ?? [])];
  if (own === undefined || others.length > 0) return [];
  const { name = '', digits = '' } = own.groups ?? {};
  const head = passages.slice(0, deepest).filter(({ source, raw }) => source === 'body' && /^\W*\p{L}+\s*:\s/u.test(raw));
  return head
    .flatMap((passage) =>
      [...passage.raw.matchAll(id)].flatMap((match): readonly Finding[] => {
        const told = match.groups?.digits ?? '';
        if (match.groups?.name !== name || told === digits || Number(told) !== Number(digits)) return [];
        return [
          numberFound(
            `The text says “${own[0]}” in one place and “${match[0]}” in another: the numbers differ.`,
            passage.placeOf(match[0], match.index),
            own[0],
            match[0],
          ),
        ];
      }),
    )
    .slice(0, 1);
};
