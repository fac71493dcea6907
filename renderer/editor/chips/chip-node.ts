import { Node } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { type ChipAttrs, parseChip } from '../../core/rich-text/chip.ts';
import { inEnglish, type Say } from '../say.ts';
import { type ChipSource, noSource } from './chip-source.ts';

/** What the chips need from the draft. */
export type ChipNodeOptions = { readonly source: ChipSource; readonly say: Say };

/** A chip node's attributes; null for one that nobody could have made here. */
export const chipOf = ({ attrs, type }: DocumentNode): ChipAttrs | null =>
  type.name === 'chip' ? parseChip(attrs, (to) => (to === 'authority' ? to : 'internal')) : null;

const attribute = (name: string, html: string, otherwise: string | null) => ({
  default: otherwise,
  parseHTML: (element: HTMLElement) => element.getAttribute(html) ?? otherwise,
  renderHTML: (attributes: Readonly<Record<string, unknown>>) => (attributes[name] === null ? {} : { [html]: String(attributes[name]) }),
});

/** A piece of the report's data in a line of text. It holds no words: what it shows is looked up, and follows the data. */
export const ChipNode = Node.create<ChipNodeOptions>({
  name: 'chip',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,

  addOptions: () => ({ source: noSource, say: inEnglish }),

  addAttributes: () => ({
    of: attribute('of', 'data-chip', 'event'),
    key: attribute('key', 'data-key', ''),
    format: attribute('format', 'data-format', 'text'),
    zone: attribute('zone', 'data-zone', 'report'),
    visibility: attribute('visibility', 'data-private', null),
    redacted: {
      default: null,
      parseHTML: (element) => (element.hasAttribute('data-redacted') ? true : null),
      renderHTML: ({ redacted }) => (redacted === true ? { 'data-redacted': '' } : {}),
    },
  }),

  // What is copied from another report stands for nothing here: its words come as text.
  parseHTML() {
    const { source } = this.options;
    return [
      {
        tag: 'span[data-chip]',
        priority: 70,
        getAttrs: (element) => {
          const { chip: of, key, format, zone, draft } = element.dataset;
          // A figure or a detail of another report would be this one's here, by the same name.
          if (draft !== undefined && draft !== source.draft) return false;
          const chip = parseChip({ of, key, format, zone }, () => 'internal');
          const found = chip === null ? null : source.look(chip);
          return found === null || (found.kind === 'broken' && found.why === 'deleted') ? false : {};
        },
      },
    ];
  },

  renderHTML({ node, HTMLAttributes }) {
    const { source } = this.options;
    const home = source.draft === '' ? {} : { 'data-draft': source.draft };
    return ['span', { ...HTMLAttributes, ...home }, wordsOf(node, source)];
  },

  renderText({ node }) {
    return wordsOf(node, this.options.source);
  },

  // Find, quotes and counts read a chip as its words.
  extendNodeSchema(extension) {
    if (extension.name !== 'chip') return {};
    const { source } = extension.options as ChipNodeOptions;
    return { leafText: (node: DocumentNode) => wordsOf(node, source) };
  },

  addNodeView() {
    const { source, say } = this.options;
    return ({ node }) => {
      const dom = document.createElement('span');
      let current = node;
      draw(dom, current, source, say);
      const stop = source.subscribe(() => draw(dom, current, source, say));
      return {
        dom,
        update: (next) => {
          if (next.type !== current.type) return false;
          current = next;
          draw(dom, current, source, say);
          return true;
        },
        ignoreMutation: () => true,
        destroy: stop,
      };
    };
  },
});

const wordsOf = (node: DocumentNode, source: ChipSource): string => {
  const chip = chipOf(node);
  return chip === null ? '' : source.look(chip).words;
};

/** Touches only what has changed: this runs for every chip when the data changes. */
const draw = (dom: HTMLElement, node: DocumentNode, source: ChipSource, say: Say): void => {
  const chip = chipOf(node);
  const found = chip === null ? null : source.look(chip);
  const words = found?.words ?? '';
  if (dom.textContent !== words) dom.textContent = words;
  set(dom, 'data-chip', chip?.of ?? '');
  set(dom, 'data-broken', found?.kind === 'broken' ? found.why : null);
  set(dom, 'data-private', chip?.visibility ?? null);
  set(dom, 'data-redacted', chip?.redacted === true ? '' : null);
  // A broken one says so to those who hear the text, too.
  set(dom, 'role', found?.kind === 'broken' ? 'img' : null);
  set(dom, 'aria-label', found?.kind === 'broken' ? say(`Broken reference: ${words}`) : null);
};

const set = (dom: HTMLElement, name: string, value: string | null): void => {
  if (value === null) dom.removeAttribute(name);
  else if (dom.getAttribute(name) !== value) dom.setAttribute(name, value);
};
