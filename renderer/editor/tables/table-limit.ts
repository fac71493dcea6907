import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { tableTooLarge } from '../../core/rich-text/table-limit.ts';

/** What is told to somebody whose paste was not taken. */
export type TableLimitOptions = { readonly onRefused: (reason: string) => void };

const count = (html: string, tag: RegExp): number => html.match(tag)?.length ?? 0;

/** Refuses a paste with a table that would make the text slow, before anything of it is read; the text stays as it was. */
export const TableLimit = Extension.create<TableLimitOptions>({
  name: 'tableLimit',

  addOptions() {
    return { onRefused: () => undefined };
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            paste: (_view, event) => {
              const html = event.clipboardData?.getData('text/html') ?? '';
              const reason = tableTooLarge(count(html, /<tr[\s>]/gi), count(html, /<t[dh][\s>]/gi), 'Your text is as it was.');
              if (reason === null) return false;
              event.preventDefault();
              this.options.onRefused(reason);
              return true;
            },
          },
        },
      }),
    ];
  },
});
