import { quietTopics, type RuleTopic, ruleTopics } from '../../core/checks/rule-book.ts';
import { t } from '../../words/words.ts';
import type { CheckInputs } from './checks-desk.ts';

/** Says how many kinds of checks somebody has switched off for this report, those of taste aside; null for none. */
export const switchedOffWords = ({ off }: Pick<CheckInputs, 'off'>): string | null => {
  const quiet: ReadonlySet<string> = new Set<RuleTopic>(quietTopics);
  const count = [...ruleTopics].filter(([topic, rules]) => !quiet.has(topic) && rules.every((rule) => off.has(rule))).length;
  return count === 0
    ? null
    : t(
        '{count, plural, one {# kind of check is switched off for reports like this.} other {# kinds of checks are switched off for reports like this.}}',
        {
          count,
        },
      );
};
