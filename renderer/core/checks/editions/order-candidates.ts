/** What of a draft tells whether it may be another language's edition of a report; `language` is empty and `days` null where nobody knows. */
export type EditionTraits = {
  readonly reference: string;
  /** A BCP 47 tag. */
  readonly language: string;
  /** The first and the last date of the timeline, as YYYY-MM-DD. */
  readonly days: readonly [string, string] | null;
  /** The last change, in milliseconds since 1970. */
  readonly updatedAt: number;
};

/** A draft among those that a report can be compared with; `isLikely` for one in another language with the same reference or the same dates. */
export type Candidate<Draft> = { readonly draft: Draft; readonly isLikely: boolean };

/** The drafts that a report can be compared with, the likeliest first; of two that are as likely, the one that was changed last. */
export const orderCandidates = <Draft extends EditionTraits>(
  own: Omit<EditionTraits, 'updatedAt'>,
  drafts: readonly Draft[],
): readonly Candidate<Draft>[] =>
  drafts
    .map((draft) => {
      const about = sameMatter(own, draft);
      const isOther = draft.language !== '' && primary(draft.language) !== primary(own.language);
      return { draft, isLikely: isOther && about >= certain, weight: about + (isOther ? otherLanguage : 0) };
    })
    .toSorted((a, b) => Number(b.isLikely) - Number(a.isLikely) || b.weight - a.weight || b.draft.updatedAt - a.draft.updatedAt)
    .map(({ draft, isLikely }) => ({ draft, isLikely }));

const certain = 4;
const otherLanguage = 2;

/** How much speaks for one incident in both; a reference that differs does not speak against it, since some count editions one by one. */
const sameMatter = (own: Omit<EditionTraits, 'updatedAt'>, other: EditionTraits): number => {
  const reference = plainReference(own.reference);
  const isSameReference = reference !== '' && reference === plainReference(other.reference);
  return (isSameReference ? certain + 1 : 0) + sameDays(own.days, other.days);
};

const sameDays = (own: EditionTraits['days'], other: EditionTraits['days']): number => {
  if (own === null || other === null || own[0] > other[1] || other[0] > own[1]) return 0;
  return own[0] === other[0] && own[1] === other[1] ? certain : 1;
};

const primary = (language: string): string => language.split('-')[0]?.toLowerCase() ?? '';

/** "INC-42", "inc 42 (fr)" and "INC-42-DE" are one: the language behind a number is no part of it. */
const plainReference = (reference: string): string =>
  reference
    .toLowerCase()
    .trim()
    .replace(/(?<=\d)[\s_./(-]{1,3}[a-z]{2}\)?$/u, '')
    .replace(/[\s_./-]+/gu, '-');
