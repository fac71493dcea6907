/**
 * How a language says that something was done, how it adds by whom, who else in a sentence acts, and what begins a clause that only belongs to another:
 * "the site failed because the cache was cleared" tells what the site did.
 */
export type Voice = { readonly passive: RegExp; readonly agent: RegExp; readonly actor: RegExp; readonly subordinate: RegExp };

/** What things are, or what befalls them: nobody does it. Pleased, based, unchanged, affected, and words that only look like the form. */
const states =
  '(?:un(?!block|lock|load|plug|install|pin|mount|zip|subscrib)\\p{L}+ed|\\p{L}*(?:deed|need|speed|seed|feed|bed|hundred)|red|pleased|limited|tired|based|located|situated|interested|concerned|worried|excited|thrilled|delighted|committed|dedicated|determined|convinced|confused|satisfied|relieved|experienced|involved|related|crowded|shared|supposed|expected|intended|needed|required|used to|advanced|complicated|detailed|dated|outdated|affected|impacted|degraded|delayed|overloaded|overwhelmed|saturated|exhausted|finished|gone|done for|wicked|sacred|naked)(?!\\p{L})';

const passiveEn = `(?<!(?:can|could|may|might|to) (?:\\p{L}+ly )?)\\b(?:was|were|been|being|is being|are being|be|is|are)\\s+(?:(?:not|also|then|being|first|\\p{L}+ly)\\s+)?(?!${states})(?:\\p{L}{2,}ed|made|done|found|taken|given|seen|sent|shown|known|written|built|brought|held|kept|lost|put|run|set|left|cut|begun|thrown|driven|chosen|shut|told|caught|reset|rebuilt|rewritten|overwritten|stolen|paid)(?!\\p{L})`;

/** Somebody with a verb of their own. */
const actorEn =
  "\\b(?:(?:we|I|he|she|they|you)(?:['’](?:ve|d|ll))?\\s+(?!(?:\\p{L}+ly |also |then |only )?(?:was|were|are|am|be|been|(?:have|had|has|will|can|could|may|might|should|must|would)(?: \\p{L}+ly| also| not)? (?:be|been))\\b)\\p{L}+|(?:team|engineers?|developers?|operators?|administrators?|on-?call|staff|support|provider|vendor|supplier|partner|customers?|users?|operations|maintainers?|author)\\s+(?:\\p{L}+ly |then |also |first |had |have |has )?(?!(?:was|were|is|are|been|be|\\p{L}+s)\\b)(?:\\p{L}{2,}ed|found|saw|took|made|gave|began|ran|built|brought|kept|told|wrote|put|set|sent|shut|cut|came|went|got|knew|chose|held|left)\\b)";

const voices: readonly (readonly [language: RegExp, voice: Voice])[] = [
  [
    /^en\b/iu,
    {
      passive: new RegExp(passiveEn, 'giu'),
      agent:
        /\bby (?!\d|\p{L}+ing\b|noon|midnight|then|now|mistake|accident|default|design|hand|mid|(?:the )?(?:end|time)\b|\p{L}+day\b)\p{L}/iu,
      actor: new RegExp(actorEn, 'iu'),
      subordinate:
        /\b(?:that|which|who|whom|whose|where|because|as|since|while|whilst|when|if|until|till|after|before|once|how|why|whether|than|what|although|though)\b/iu,
    },
  ],
  [
    /^de\b/iu,
    {
      // The participle ends the clause: "wurde größer" and "werden wir ersetzen" are no passive. In a clause of another the verb comes last.
      passive:
        /(?<!\p{L})(?:wurden?|worden)(?!\p{L})[^.;:!?]*?(?<!\p{L})(?:\p{L}*ge\p{L}{2,}(?:t|en)|\p{L}+iert|(?:be|er|ver|zer|ent|emp|miss|unter|über|wieder)\p{L}{2,}(?:t|en))(?=\s*(?:$|[.,;:!?)]|(?:und|oder|sowie|worden)(?!\p{L})))/giu,
      agent: /(?<!\p{L})(?:durch|von|vom) (?:uns|unser\p{L}*|de[mnr]|die|das|eine[mnr]?|\p{Lu})/u,
      actor:
        /(?<!\p{L})(?:(?<!(?:wurden|sind|waren) )wir(?! (?:wurden|sind|waren)(?!\p{L}))|(?:kund(?:en|innen)|nutzer(?:innen)?|\p{L}*team|\p{L}*techniker(?:innen)?|ingenieure?|entwickler|anbieter|support|bereitschaft) (?:haben?|hatten?|\p{L}{3,}ten?))(?!\p{L})/iu,
      subordinate: /(?!)/u,
    },
  ],
  [
    /^fr\b/iu,
    {
      passive:
        /(?<!\p{L})(?:a|ont|avait|avaient|aura|auront) (?:\p{L}+ ){0,1}?été (?:\p{L}+ment |aussitôt |ensuite |également )?\p{L}{2,}(?:ée?s?|ie?s?|ue?s?|ise?|ite?s?|erte?s?)(?!\p{L})/giu,
      agent: /(?<!\p{L})par (?:l[ea]s?|l['’]|nos|notre|une?|des|\p{Lu})/u,
      actor:
        /(?<!\p{L})(?:(?:nous avons|j['’]ai|on a) (?!(?:\p{L}+ )?été)\p{L}+|(?:clients|utilisateurs|équipes?|ingénieure?s?|technicien(?:ne)?s?|prestataire|fournisseur)(?: \p{L}+)? (?:a|ont|avait|avaient) (?!(?:\p{L}+ )?été)\p{L}+|nous (?!avons|sommes|étions|avions)\p{L}+)(?!\p{L})/iu,
      subordinate:
        /(?<!\p{L})(?:que|qui|qu['’]\p{L}+|dont|où|parce|car|lorsque?|lorsqu['’]\p{L}+|quand|si|puisque|comme|après|avant|tandis)(?!\p{L})/iu,
    },
  ],
  [
    /^es\b/iu,
    {
      // "debido a" gives a reason.
      passive:
        /(?<!\p{L})(?:fue|fueron|(?:ha|han|había|habían) sido)\s(?:\p{L}+mente )?(?!debid)(?:\p{L}{2,}[ai]d[oa]s?|(?:hech|puest|resuelt|abiert|escrit|vist|repuest)[oa]s?)(?!\p{L})/giu,
      agent: /(?<!\p{L})por (?:el|las?|los|una?|nuestr\p{L}+|\p{Lu})/u,
      actor:
        /(?<!\p{L})(?:\p{L}{3,}amos|\p{L}{4,}imos(?<!últimos|próximos|máximos|mínimos)|hemos (?!sido)\p{L}+|(?:clientes|usuarios|equipo|ingenier\p{L}+|técnic\p{L}+|proveedor|operador\p{L}*) (?:\p{L}+(?:ó|aron|ieron)|(?:ha|han) (?!sido)\p{L}+))(?!\p{L})/iu,
      subordinate: /(?<!\p{L})(?:que|quien\p{L}*|donde|porque|cuando|si|mientras|como|cuy[oa]s?|aunque)(?!\p{L})/iu,
    },
  ],
];

/** The passive voice of a report's language; null where none is known. */
export const passiveIn = (language: string): Voice | null => voices.find(([tag]) => tag.test(language))?.[1] ?? null;

/** Whether a sentence says in its own clause what was done, and nobody in it does anything. */
export const leavesOutWho = (text: string, { passive, agent, actor, subordinate }: Voice): boolean =>
  !agent.test(text) && !actor.test(text) && [...text.matchAll(passive)].some(({ index }) => !subordinate.test(clauseUpTo(text, index)));

/** What of a clause stands before a position: behind the last comma, dash or the like. */
const clauseUpTo = (text: string, to: number): string =>
  text
    .slice(0, to)
    .split(/[,;:()–—]\s?/u)
    .at(-1) ?? '';
