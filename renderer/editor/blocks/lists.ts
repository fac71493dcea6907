import { InputRule } from '@tiptap/core';
import { BulletList, OrderedList } from '@tiptap/extension-list';

/** Whether a rule is about to act in a heading: “1. ” begins its words there and no list. */
const isInHeading = ({ state, range }: Parameters<InputRule['handler']>[0]): boolean =>
  String(state.doc.resolve(range.from).parent.attrs.kind ?? '').startsWith('h');

const outsideHeadings = (rules: readonly InputRule[]): InputRule[] =>
  rules.map(
    ({ find, handler, undoable }) => new InputRule({ find, undoable, handler: (props) => (isInHeading(props) ? null : handler(props)) }),
  );

/** Tiptap's own lists, which begin as one types (“- ”, “1. ”) everywhere but in a heading. */
export const lists = [
  BulletList.extend({
    addInputRules() {
      return outsideHeadings(this.parent?.() ?? []);
    },
  }),
  OrderedList.extend({
    addInputRules() {
      return outsideHeadings(this.parent?.() ?? []);
    },
  }),
];
