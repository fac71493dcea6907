import { attrOf, contentOf, isLoose, type Loose } from './loose.ts';
import type { Block } from './rich-text.ts';

/** What a stored attribute may say without saying anything; the gate leaves such attributes out. */
const silent: readonly unknown[] = [null, undefined, false, '', 'public'];

/** Whether a stored node is what the gate (`parseRichText`) made of it: nothing in it was repaired, and nothing was left out. */
export const isAsRead = (stored: unknown, read: Block): boolean => isSame(stored, read as Loose);

const isSame = (stored: unknown, read: Loose): boolean => {
  if (!isLoose(stored) || stored.type !== read.type || stored.text !== read.text) return false;
  if (!isSameAttrs(stored, read) || !isSameMarks(stored, read)) return false;
  const [inside, own] = [contentOf(stored), contentOf(read)];
  // Code is one run, in however many pieces it was typed.
  if (read.type === 'codeBlock') return inside.every(isPlainRun) && textIn(inside) === textIn(own);
  return inside.length === own.length && own.every((one, at) => isLoose(one) && isSame(inside[at], one));
};

const isSameAttrs = (stored: Loose, read: Loose): boolean => {
  const [all, own] = [isLoose(stored.attrs) ? stored.attrs : {}, isLoose(read.attrs) ? read.attrs : {}];
  return (
    Object.entries(own).every(([name, value]) => all[name] === undefined || isSameValue(all[name], value)) &&
    Object.entries(all).every(([name, value]) => Object.hasOwn(own, name) || silent.includes(value))
  );
};

const isSameValue = (a: unknown, b: unknown): boolean => a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));

/** A mark's further attributes are the editor's own (where a link opens); they reach nothing. */
const isSameMarks = (stored: Loose, read: Loose): boolean => {
  const [all, own] = [marksOf(stored), marksOf(read)];
  return (
    all.length === own.length &&
    own.every((mark, at) => {
      const other = all[at];
      if (!isLoose(mark) || !isLoose(other) || mark.type !== other.type) return false;
      return Object.entries(isLoose(mark.attrs) ? mark.attrs : {}).every(([name, value]) => attrOf(other, name) === value);
    })
  );
};

const marksOf = ({ marks }: Loose): readonly unknown[] => (Array.isArray(marks) ? marks : []);
const isPlainRun = (node: unknown): boolean => isLoose(node) && node.type === 'text' && marksOf(node).length === 0;
const textIn = (nodes: readonly unknown[]): string =>
  nodes.map((node) => (isLoose(node) && typeof node.text === 'string' ? node.text : '')).join('');
