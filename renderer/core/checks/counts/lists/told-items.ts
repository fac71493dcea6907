import type { Report, Visibility } from '../../../report/report.ts';
import type { Facts } from '../../facts/facts.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { numberNamed, numberWord } from '../counted-things.ts';
import { numberFound } from '../number-found.ts';

type List = 'causes' | 'actions';

/** What the items of the two lists are called, in the plural, and what is said of all of them: found, decided, planned. */
const said: readonly (readonly [List, string, string])[] = [
  ['causes', '(?:root )?causes', '(?:were|have been) (?:found|identified|established|determined)'],
  ['causes', '(?:ursachen)', '(?:wurden|sind) (?:gefunden|ermittelt|erkannt|identifiziert|festgestellt)'],
  ['causes', '(?:causes(?: racines)?)', '(?:ont été|sont) (?:trouvées|identifiées|établies|relevées)'],
  [
    'causes',
    '(?:causas(?: raíz)?)',
    '(?:se (?:encontraron|identificaron|han (?:encontrado|identificado))|fueron (?:encontradas|identificadas))',
  ],
  ['actions', '(?:follow-up )?actions', '(?:were|are|have been) (?:decided|planned|agreed|defined|opened)'],
  ['actions', '(?:maßnahmen)', '(?:wurden|sind) (?:beschlossen|geplant|vereinbart|festgelegt)'],
  ['actions', 'actions', '(?:ont été|sont) (?:décidées|prévues|planifiées|retenues|convenues|définies)'],
  [
    'actions',
    'acciones',
    '(?:se (?:decidieron|acordaron|planificaron|definieron|han (?:decidido|acordado|definido))|fueron (?:decididas|acordadas))',
  ],
];

const starts = '(?<=^|[.;:,(]\\s?|(?<!\\p{L})(?:and|und|et|y)\\s)';
const shapes = said.map(
  ([list, noun, deed]) =>
    // "Three causes were found", "… and four actions decided", "Se identificaron tres causas".
    [
      list,
      new RegExp(
        `${starts}(?<before>(?:(?:in total|insgesamt|au total|en total),? )?)(?<words>(?<count>${numberWord}) ${noun}) (?:${deed}|${deed.replace(/^\(\?:[^()]*\) /u, '')})(?!\\p{L})|(?<!\\p{L})${deed} (?<after>(?<number>${numberWord}) ${noun})(?!\\p{L})`,
        'giu',
      ),
    ] as const,
);

/** "Three causes were found and four actions decided" over lists of two each; silent where a list is left out, or has more to it than the text says it counts. */
export const toldItems = ({ report, prose }: Facts): readonly Finding[] => {
  if (report.causes.length + report.actions.length === 0) return [];
  return prose.flatMap(({ text, passage, from }): readonly Finding[] => {
    if (!items.test(text) || isElsewhere(text) || partly.test(text)) return [];
    return shapes.flatMap(([list, shape]) =>
      [...text.matchAll(shape)].flatMap((match): readonly Finding[] => {
        const { words = '', count = '', after = '', number = '' } = match.groups ?? {};
        const told = numberNamed(count || number);
        const named = words || after;
        const [listed = 0, ...others] = sizesOf(list, report);
        // What is planned is settled for actions, and for no cause.
        if (list === 'causes' && isUnsettled(text)) return [];
        if (told === null || listed === 0 || told === listed || others.includes(told)) return [];
        return [
          numberFound(
            `The text says “${named}”, their list has ${listed}.`,
            passage.placeOf(named, from + match.index + match[0].indexOf(named)),
            named,
            `${listed}`,
          ),
        ];
      }),
    );
  });
};

/** No other sentence needs to be looked at. */
const items = new RegExp(
  `(?<!\\p{L})${numberWord} (?:root |follow-up )?(?:causes|ursachen|causas|actions|maßnahmen|acciones)(?!\\p{L})`,
  'iu',
);

/** How many a list has, and how many it may be said to have: the root causes without the factors, or what everybody sees. */
const sizesOf = (list: List, { causes, actions }: Report): readonly number[] => {
  const items = list === 'causes' ? causes : actions;
  const isPublic = ({ visibility }: { readonly visibility: Visibility }): boolean => visibility === 'public';
  const roots = list === 'causes' ? causes.filter(({ kind }) => kind !== 'contributing') : [];
  return [items.length, items.filter(isPublic).length, roots.length, roots.filter(isPublic).length];
};

/** Some of them, or those of another list. */
const partly =
  /(?<!\p{L})(?:more|further|other|additional|already|at least|weitere|andere|zusätzliche|bereits|mindestens|autres?|supplémentaires|déjà|au moins|más|otr[oa]s|adicionales|ya|al menos)(?!\p{L})/iu;
