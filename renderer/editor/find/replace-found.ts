import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { replacementOf } from '../../core/rich-text/find-text.ts';
import { marksOver } from '../marks-over.ts';
import type { Found } from './look-in-text.ts';

/** Puts other words in a found place: formatted as its first letter, kept back as any part of it; a footnote among the old words stays behind the new. */
export const replaceFound = (tr: Transaction, { search, from, to, groups, inside }: Found, by: string): void => {
  const text = replacementOf(search, { from, to, groups }, by);
  if (inside !== null) {
    const old = String(tr.doc.nodeAt(from)?.attrs[inside.name] ?? '');
    tr.setNodeAttribute(from, inside.name, old.slice(0, inside.from) + text + old.slice(inside.to));
    return;
  }
  const notes: Node[] = [];
  tr.doc.nodesBetween(from, to, (node) => {
    if (node.type.name === 'footnote') notes.push(node);
  });
  const marks = marksOver(tr.doc, from, to);
  const { schema } = tr.doc.type;
  tr.replaceWith(from, to, [...(text === '' ? [] : [schema.text(text, marks)]), ...notes]);
};
