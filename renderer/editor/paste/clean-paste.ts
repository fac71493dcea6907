import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

type Clean = (html: string) => string;

/** When the text has been drawn and there is time. */
type CleanPasteOptions = { readonly whenCalm: () => Promise<void> };

/**
 * Cleans all HTML that is pasted or dropped. What does that comes when the text has been drawn: nobody pastes into a text that is not there yet. A paste
 * or drop that comes sooner is kept, and comes again as soon as it can be cleaned.
 */
export const CleanPaste = Extension.create<CleanPasteOptions>({
  name: 'cleanPaste',
  // Before all others who look at a paste: one that is to come again must not be seen twice.
  priority: 1000,

  addOptions: () => ({ whenCalm: () => Promise.resolve() }),

  addProseMirrorPlugins() {
    let clean: Clean | null = null;
    const load = async (): Promise<void> => {
      clean ??= (await import('./clean-pasted-html.ts')).cleanPastedHtml;
    };
    const waits = (view: EditorView, event: Event, data: DataTransfer | null, again: (kept: DataTransfer) => Event): boolean => {
      if (clean !== null || data === null || data.getData('text/html') === '') return false;
      const [whole, rest] = [
        copyOf(data, data.types),
        copyOf(
          data,
          data.types.filter((type) => type !== 'text/html'),
        ),
      ];
      const come = (kept: DataTransfer): unknown => view.isDestroyed || view.dom.dispatchEvent(again(kept));
      event.preventDefault();
      // Where the app's own file can't be read, the words and pictures at least are not lost.
      load().then(
        () => come(whole),
        () => come(rest),
      );
      return true;
    };
    return [
      new Plugin({
        view: () => {
          this.options
            .whenCalm()
            .then(load)
            .catch(() => undefined);
          return {};
        },
        props: {
          handleDOMEvents: {
            paste: (view, event) =>
              waits(view, event, event.clipboardData, (clipboardData) => new ClipboardEvent('paste', { ...passedOn, clipboardData })),
            drop: (view, event) => {
              const { clientX, clientY, ctrlKey, altKey, metaKey, shiftKey } = event;
              const how = { ...passedOn, clientX, clientY, ctrlKey, altKey, metaKey, shiftKey };
              return (
                view.dragging === null &&
                waits(view, event, event.dataTransfer, (dataTransfer) => new DragEvent('drop', { ...how, dataTransfer }))
              );
            },
          },
          transformPastedHTML: (html) => (clean ?? onlyWords)(html),
        },
      }),
    ];
  },
});

const passedOn = { bubbles: true, cancelable: true };

/** What an event carries can be read while it lasts, and no longer. */
const copyOf = (data: DataTransfer, types: readonly string[]): DataTransfer => {
  const kept = new DataTransfer();
  for (const type of types) if (type !== 'Files') kept.setData(type, data.getData(type));
  if (types.includes('Files')) for (const file of data.files) kept.items.add(file);
  return kept;
};

/** A paragraph for each of the page's outermost parts. */
const onlyWords: Clean = (html) => {
  const page = document.createElement('template');
  page.innerHTML = html;
  const paragraphs = [...page.content.childNodes].map(({ textContent }) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = textContent;
    return paragraph.outerHTML;
  });
  return paragraphs.join('');
};
