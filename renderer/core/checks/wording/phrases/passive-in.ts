/** How a language says that something was done, and how it adds by whom. */
export type Voice = { readonly passive: RegExp; readonly agent: RegExp };

const voices: readonly (readonly [language: RegExp, voice: Voice])[] = [
  [
    /^en\b/iu,
    {
      passive:
        /\b(?:was|were|is|are|been|being|be)\s+(?:(?:not|also|then|being|first|\p{L}+ly)\s+)?(?:\p{L}{2,}ed|made|done|found|taken|given|seen|sent|shown|known|written|built|brought|held|kept|lost|put|run|set|left|cut|begun|thrown|driven|chosen)(?!\p{L})/iu,
      agent: /\bby (?:the|our|a|an|\p{Lu})/u,
    },
  ],
  [
    /^de\b/iu,
    {
      // The participle ends the clause: "wurde größer" and "werden wir ersetzen" are no passive.
      passive:
        /(?<!\p{L})(?:wurden?|worden)(?!\p{L})[^.;:!?]*?(?<!\p{L})(?:\p{L}*ge\p{L}{2,}(?:t|en)|\p{L}+iert|(?:be|er|ver|zer|ent|emp|miss|unter|über|wieder)\p{L}{2,}(?:t|en))(?=\s*(?:$|[.,;:!?)]|(?:und|oder|sowie|worden)(?!\p{L})))/iu,
      agent: /(?<!\p{L})(?:durch|von|vom) (?:uns|unser\p{L}*|de[mnr]|die|das|eine[mnr]?|\p{Lu})/u,
    },
  ],
  [
    /^fr\b/iu,
    {
      passive:
        /(?<!\p{L})(?:a|ont|avait|avaient|aura|auront) (?:\p{L}+ ){0,1}?été (?:\p{L}+ment |aussitôt |ensuite |également )?\p{L}{2,}(?:ée?s?|ie?s?|ue?s?|ise?|ite?s?|erte?s?)(?!\p{L})/iu,
      agent: /(?<!\p{L})par (?:l[ea]s?|l['’]|nos|notre|une?|des|\p{Lu})/u,
    },
  ],
  [
    /^es\b/iu,
    {
      // "debido a" gives a reason.
      passive:
        /(?<!\p{L})(?:fue|fueron|(?:ha|han|había|habían) sido)\s(?:\p{L}+mente )?(?!debid)(?:\p{L}{2,}[ai]d[oa]s?|(?:hech|puest|resuelt|abiert|escrit|vist|repuest)[oa]s?)(?!\p{L})/iu,
      agent: /(?<!\p{L})por (?:el|las?|los|una?|nuestr\p{L}+|\p{Lu})/u,
    },
  ],
];

/** The passive voice of a report's language; null where none is known. */
export const passiveIn = (language: string): Voice | null => voices.find(([tag]) => tag.test(language))?.[1] ?? null;
