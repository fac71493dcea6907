import { join } from 'node:path';

const renderer = join(import.meta.dirname, '../../renderer');
const main = join(renderer, 'main.ts');
const screens = join(renderer, 'ui/app/show-app.tsx');
const early = join(renderer, 'early.ts');

/** Tells whether a module has to be there before `root` can run. */
const neededBy = (root) => {
  let needed = null;
  return (id, graph) => {
    if (needed === null) {
      needed = new Set();
      const waiting = [root];
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (needed.has(next)) continue;
        needed.add(next);
        waiting.push(...(graph.getModuleInfo(next)?.importedIds ?? []));
      }
    }
    return needed.has(id);
  };
};

const isInMain = neededBy(main);
const isInScreens = neededBy(screens);

const isEditor = (id) => /node_modules\/(@tiptap|prosemirror-|orderedmap|rope-sequence|linkifyjs|w3c-keyname)/.test(id);

/**
 * What every draft opens with, in three files: what opens the draft, what its text is edited in, and what draws it. The first is short: it runs, and
 * the disk answers, while the others are still being read. And three are asked for sooner than the two dozen that shared modules would make.
 */
export const startGroups = [
  // A group takes with it what its files need and nobody has taken yet: the first has the first choice.
  { debugName: 'open', name: (id, graph) => (isInMain(id, graph) ? 'open' : null), priority: 3 },
  { debugName: 'editor', name: (id, graph) => (isInScreens(id, graph) && isEditor(id) ? 'editor' : null), priority: 2 },
  { debugName: 'screens', name: (id, graph) => (isInScreens(id, graph) ? 'screens' : null), priority: 1 },
];

const tag = (name, attrs) => ({ tag: name, attrs: { crossorigin: true, ...attrs }, injectTo: 'head' });

/** Has the page ask for what draws the screens at once: it is imported only when the library has been asked to open. And runs first what needs nothing. */
export const preloadScreens = {
  name: 'preload-screens',
  applyToEnvironment: ({ name }) => name === 'client',
  buildStart() {
    this.emitFile({ type: 'chunk', id: early, name: 'early' });
  },
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle }) => {
      if (bundle === undefined) return [];
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const first = chunks.find(({ moduleIds }) => moduleIds.includes(screens));
      const soonest = chunks.find(({ facadeModuleId }) => facadeModuleId === early);
      if (first === undefined || soonest === undefined) throw new Error('The screens are no file of their own any more.');
      const files = [first.fileName, ...first.imports].filter((file) => !html.includes(file));
      const styles = files.flatMap((file) => [...(bundle[file].viteMetadata?.importedCss ?? [])]);
      return [
        { ...tag('script', { type: 'module', async: true, src: `./${soonest.fileName}` }), injectTo: 'head-prepend' },
        ...files.map((file) => tag('link', { rel: 'modulepreload', href: `./${file}` })),
        ...styles.map((file) => tag('link', { rel: 'stylesheet', href: `./${file}` })),
      ];
    },
  },
};
