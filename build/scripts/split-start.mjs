import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const renderer = join(import.meta.dirname, '../../renderer');
const main = join(renderer, 'main.ts');
const screens = join(renderer, 'ui/app/show-app.tsx');

/** All modules that have to be there before `root` can run. */
const allNeededBy = (root) => {
  let needed = null;
  return (graph) => {
    if (needed === null) {
      needed = new Set();
      const waiting = [root];
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (needed.has(next)) continue;
        needed.add(next);
        waiting.push(...(graph.getModuleInfo(next)?.importedIds ?? []));
      }
    }
    return needed;
  };
};

/** Tells whether a module is one of them. */
const neededBy = (root) => {
  const all = allNeededBy(root);
  return (id, graph) => all(graph).has(id);
};

const isInMain = neededBy(main);
const allOfScreens = allNeededBy(screens);
const isInScreens = (id, graph) => allOfScreens(graph).has(id);

/** What a file of the screens brings in with `late`, once the text is there. */
const lateIn = (file) =>
  readFileSync(file, 'utf8')
    .split(/^(?=const )/m)
    .filter((part) => /^const \w+ = late\(/.test(part))
    .flatMap((part) => [...part.matchAll(/import\('([^']+)'\)/g)].map(([, path]) => join(dirname(file), path)));

const isInLibrary = neededBy(join(renderer, 'ui/library/library-screen.tsx'));
const isInIntake = neededBy(join(renderer, 'core/intake/read-report.ts'));
const isInBlocks = neededBy(join(renderer, 'ui/writing/blocks/structured-content.tsx'));
const behindText = ['ui/app/draft-frame.tsx', 'ui/writing/write-view.tsx'].flatMap((file) => lateIn(join(renderer, file))).map(neededBy);

const isBehindText = (id, graph) => behindText.some((isIn) => isIn(id, graph));
const isShown = (id, graph) => isInLibrary(id, graph) || isInBlocks(id, graph) || isBehindText(id, graph);

const icons = join(import.meta.dirname, '../../node_modules/lucide-react/dist/esm');
const isIcon = (id) => id.includes('/lucide-react/dist/esm/icons/');

/** The icons that the screens draw: the library of icons names all of them, so that by its imports each screen would need each icon of the app. */
const isIconOfScreens = (() => {
  let files = null;
  return (id, graph) => {
    if (files === null) {
      const fileOf = new Map();
      for (const [, names, file] of readFileSync(join(icons, 'lucide-react.mjs'), 'utf8').matchAll(
        /export \{([^}]*)\} from '\.\/(icons\/[^']+)'/g,
      ))
        for (const name of names.split(',')) fileOf.set(name.trim().split(' ').at(-1), join(icons, file));
      const named = [...allOfScreens(graph)].flatMap((one) => [
        ...(graph.getModuleInfo(one)?.code ?? '').matchAll(/import \{([^}]*)\} from ["']lucide-react["']/g),
      ]);
      files = new Set(named.flatMap(([, names]) => names.split(',').map((name) => fileOf.get(name.trim().split(' ')[0]))));
    }
    return files.has(id);
  };
})();

const isEditor = (id) => /node_modules\/(@tiptap|prosemirror-|orderedmap|rope-sequence|linkifyjs|w3c-keyname)/.test(id);

/**
 * What every draft opens with, in three files: what opens the draft, what its text is edited in, and what draws it. The first is short: it runs, and
 * the disk answers, while the others are still being read. And three are asked for sooner than the two dozen that shared modules would make.
 * Then the library in one, the blocks in one, and in one more all that comes behind the text: they would be a hundred, of a few lines each.
 */
export const startGroups = [
  // A group takes with it what its files need and nobody has taken yet: the first has the first choice.
  { debugName: 'open', name: (id, graph) => (isInMain(id, graph) ? 'open' : null), priority: 7 },
  { debugName: 'editor', name: (id, graph) => (isInScreens(id, graph) && isEditor(id) ? 'editor' : null), priority: 6 },
  {
    debugName: 'screens',
    name: (id, graph) => (isInScreens(id, graph) && (!isIcon(id) || isIconOfScreens(id, graph)) ? 'screens' : null),
    priority: 5,
  },
  { debugName: 'icons', name: (id) => (isIcon(id) ? 'icons' : null), priority: 4.5 },
  // What reads a report is asked for by itself, at the very first start.
  { debugName: 'reading', name: (id, graph) => (isInIntake(id, graph) && isShown(id, graph) ? 'reading' : null), priority: 4 },
  { debugName: 'library', name: (id, graph) => (isInLibrary(id, graph) ? 'library' : null), priority: 3 },
  { debugName: 'blocks', name: (id, graph) => (isInBlocks(id, graph) ? 'blocks' : null), priority: 2 },
  { debugName: 'behind-text', name: (id, graph) => (isBehindText(id, graph) ? 'behind-text' : null), priority: 1 },
];

/** Whether a file of the build is one of those that every draft opens with. */
const isAtStart = ({ type, name }) => type === 'chunk' && ['open', 'editor', 'screens'].includes(name);

/**
 * What stands above them: V8 compiles all functions of such a file when it reads it, off the page's thread, and keeps them with the file. Otherwise it
 * keeps what has run when the file's last line has, and compiles the rest anew at every start, one by one, while somebody waits.
 */
const allAtOnce = '//# allFunctionsCalledOnLoad\n';

const tag = (name, attrs) => ({ tag: name, attrs: { crossorigin: true, ...attrs }, injectTo: 'head' });

/** Has the page ask for what draws the screens at once: it is imported only when the library has been asked to open. */
export const preloadScreens = {
  name: 'preload-screens',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle: {
    // Behind Vite, which puts lines of its own on top of a file: what stands below them is no word to V8.
    order: 'post',
    handler(_options, bundle) {
      for (const chunk of Object.values(bundle).filter(isAtStart)) {
        chunk.code = allAtOnce + chunk.code;
        const map = bundle[`${chunk.fileName}.map`];
        if (map === undefined) continue;
        const parsed = JSON.parse(map.source);
        map.source = JSON.stringify({ ...parsed, mappings: `;${parsed.mappings}` });
      }
    },
  },
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle }) => {
      if (bundle === undefined) return [];
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const first = chunks.find(({ moduleIds }) => moduleIds.includes(screens));
      if (first === undefined) throw new Error('The screens are no file of their own any more.');
      const files = [first.fileName, ...first.imports].filter((file) => !html.includes(file));
      const styles = files.flatMap((file) => [...(bundle[file].viteMetadata?.importedCss ?? [])]);
      return [
        ...files.map((file) => tag('link', { rel: 'modulepreload', href: `./${file}` })),
        ...styles.map((file) => tag('link', { rel: 'stylesheet', href: `./${file}` })),
      ];
    },
  },
};
