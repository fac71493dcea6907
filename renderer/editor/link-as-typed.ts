import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { completeAddress, isReportLink } from './is-report-link.ts';

/** An address that ends before a gap, at the beginning of a line or behind a gap or bracket; what ends the sentence around it is no part of it. */
const address =
  /(?:^|[\s([{“„«"'])((?:https?:\/\/|www\.)[^\s<>]{3,2000}?|[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4})([.,;:!?…)\]}”“»"']*)$/u;

/** How far an address may reach back. */
const longest = 2100;

/** Where an address means to lead; null for one that a report may not link to. */
const hrefOf = (typed: string): string | null => {
  const href = completeAddress(typed);
  return isReportLink(href) && !/^https?:\/\/[^./]+$/.test(href) ? href : null;
};

/** The address that ends at the cursor, as the change that makes a link of it; null where none does, in code, and where it is one. */
const linked = ({ doc, schema, selection, tr }: EditorState): Transaction | null => {
  const { link, code } = schema.marks;
  const { $from, empty } = selection;
  if (!empty || link === undefined || $from.parent.type.spec.code === true || !$from.parent.isTextblock) return null;
  const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - longest), $from.parentOffset, undefined, '￼');
  const [whole, typed = '', after = ''] = address.exec(before) ?? [];
  const href = whole === undefined ? null : hrefOf(typed);
  if (href === null) return null;
  const end = $from.pos - after.length;
  const start = end - typed.length;
  if (doc.rangeHasMark(start, end, link) || (code !== undefined && doc.rangeHasMark(start, end, code))) return null;
  return tr.addMark(start, end, link.create({ href }));
};

/**
 * Makes a link of an address when the gap behind it is typed, or Enter, as people expect it: also before the full stop of a sentence, without
 * `https://`, and of e-mail addresses.
 */
export const LinkAsTyped = Extension.create({
  name: 'linkAsTyped',

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handleTextInput: (view, from, to, text) => {
            const change = text === ' ' && from === to && from === view.state.selection.from ? linked(view.state) : null;
            if (change === null) return false;
            view.dispatch(change.insertText(text, from, to).scrollIntoView());
            return true;
          },
          handleKeyDown: (view, { key, isComposing }) => {
            const change = key === 'Enter' && !isComposing ? linked(view.state) : null;
            if (change !== null) view.dispatch(change);
            return false;
          },
        },
      }),
    ];
  },
});
