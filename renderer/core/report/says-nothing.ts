import type { Action, Cause, Id, Report, Step } from './report.ts';

/** Whether an item of a list has no words: no export shows it, whatever else it holds. */
export const saysNothing = ({ text }: { readonly text: string }): boolean => text.trim() === '';

/** Whether somebody gave an action more than its words. */
export const actionHoldsMore = ({ owner, due, link, answers, state }: Action): boolean =>
  owner.trim() !== '' || due !== null || link.trim() !== '' || answers.length > 0 || state !== 'open';

/** Whether a step was set going: that is said of it besides its words. */
export const stepHoldsMore = ({ state }: Step): boolean => state !== 'open';

/** Whether one of the actions answers a cause: that is said of it besides its words. */
export const causeHoldsMore = ({ id }: Pick<Cause, 'id'>, actions: readonly Action[]): boolean =>
  actions.some(({ answers }) => answers.includes(id));

/** Whether an item of one of a report's lists is empty altogether: no words, and nothing else that somebody gave it. Events and facts never are. */
export const isEmptyItem = (report: Report, list: 'causes' | 'actions' | 'steps' | 'corrections' | 'events' | 'facts', id: Id): boolean => {
  const isIt = (item: { readonly id: Id; readonly text: string }): boolean => item.id === id && saysNothing(item);
  switch (list) {
    case 'causes':
      return report.causes.some((cause) => isIt(cause) && !causeHoldsMore(cause, report.actions));
    case 'actions':
      return report.actions.some((action) => isIt(action) && !actionHoldsMore(action));
    case 'steps':
      return report.steps.some((step) => isIt(step) && !stepHoldsMore(step));
    case 'corrections':
      return report.corrections.some(isIt);
    case 'events':
    case 'facts':
      return false;
  }
};
