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

/**
 * What every draft opens with, in two files: what opens the draft, and what draws it. The first runs, and the disk answers, while the second is
 * still being read; and two are asked for sooner than the two dozen that shared modules would make.
 */
export const startGroups = [
  { debugName: 'start', name: (id, graph) => (isInMain(id, graph) ? 'open' : isInScreens(id, graph) ? 'screens' : null) },
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
