import { whyUnread } from '../../report/facts/answer-fact.ts';
import type { FactRule } from '../facts/fact-rule.ts';
import { quoted } from '../words/quoted.ts';

/** A fact whose answer is not of its kind (a number that is none, a date that does not exist), or whose time has no zone. Its words would go out as they are. */
export const factUnread: FactRule = ({ facts, details }) =>
  facts.flatMap((fact) => {
    const reason = whyUnread(fact, details.language);
    if (reason === null) return [];
    const message = `The answer to ${quoted(fact.text)} needs a look. ${reason}`;
    return [
      { rule: 'fact-unread', severity: 'warning', place: { kind: 'fact', id: fact.id }, message, about: [reason], fix: null },
    ] as const;
  });
