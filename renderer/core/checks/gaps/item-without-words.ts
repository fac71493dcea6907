import type { Id } from '../../report/report.ts';
import { actionHoldsMore, causeHoldsMore, saysNothing, stepHoldsMore } from '../../report/says-nothing.ts';
import type { Finding, Rule } from '../finding.ts';

/** A cause, an action or a step of which something is said, but not what it is: no export shows it. One that is empty altogether is no matter. */
export const itemWithoutWords: Rule = ({ causes, actions, steps }) => [
  ...causes
    .filter((cause) => saysNothing(cause) && causeHoldsMore(cause, actions))
    .map(({ id }) => finding('cause', id, 'A cause has no words, though an action answers it: the report leaves it out.')),
  ...actions
    .filter((action) => saysNothing(action) && actionHoldsMore(action))
    .map(({ id, owner }) =>
      finding(
        'action',
        id,
        owner.trim() === ''
          ? 'An action doesn’t say what will be done: the report leaves it out.'
          : `An action of ${owner.trim()} doesn’t say what will be done: the report leaves it out.`,
      ),
    ),
  ...steps
    .filter((step) => saysNothing(step) && stepHoldsMore(step))
    .map(({ id }) => finding('step', id, 'A step of the status checklist has no words: the report leaves it out.')),
];

const finding = (kind: 'cause' | 'action' | 'step', id: Id, message: string): Finding => ({
  rule: 'item-without-words',
  severity: 'warning',
  place: { kind, id },
  message,
  fix: null,
});
