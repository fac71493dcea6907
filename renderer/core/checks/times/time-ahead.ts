import { isAhead } from '../../time/is-ahead.ts';
import { momentIn } from '../../time/later.ts';
import { showMoment } from '../../time/shown/show-moment.ts';
import type { When } from '../../time/when.ts';
import type { FactRule } from '../facts/fact-rule.ts';

type Known = { readonly field: 'aware' | 'classified' | 'sent'; readonly name: string; readonly when: When | null };

/** An instant that deadlines hang on and that is still to come: nothing counts from it, and nothing was sent then. Nothing where nobody knows the present time. */
export const timeAhead: FactRule = ({ details }, { context: { now, template } }) => {
  const sent = details.sent.flatMap(({ deadline, when }): readonly Known[] => {
    const name = template?.deadlines.find(({ id }) => id === deadline)?.name;
    return name === undefined ? [] : [{ field: 'sent', name: `When “${name}” was sent`, when }];
  });
  const known: readonly Known[] = [
    { field: 'aware', name: '“Aware since”', when: details.aware },
    { field: 'classified', name: '“Classified”', when: details.classified },
    ...sent,
  ];
  return known.flatMap(({ field, name, when }) => {
    const moment = when === null ? null : momentIn(when, name);
    if (now === null || when === null || moment?.kind !== 'instant' || !isAhead(moment.instant, now)) return [];
    const shown = showMoment(when, null, 'en');
    const message = `${name} lies in the future (${shown}): check the date.`;
    return [
      { rule: 'time-ahead', severity: 'warning', place: { kind: 'details', field }, message, about: [name, shown], fix: null },
    ] as const;
  });
};
