import type { Calls, MenuCommand } from './ipc.ts';
import { isMenuCommand } from './menu-commands.ts';
import { isScreenLanguage } from './screen-language.ts';
import { isHash } from './watched-folder/memory.ts';

const largestText = 64 * 1024 * 1024;
const largestRecord = 32 * 1024 * 1024;
const longestName = 1000;
const mostHashes = 1000;

/** What a page sent, if it is what the channel takes; `reason` is a sentence for the user. */
export type Checked<Arguments> = { readonly kind: 'fine'; readonly args: Arguments } | { readonly kind: 'odd'; readonly reason: string };

const odd = {
  kind: 'odd',
  reason: 'Debrief’s window asked for something that the program does not understand. Please restart it.',
} as const;
const textTooLarge = {
  kind: 'odd',
  reason: 'This report is larger than 64 MB and cannot be written in one file. Remove or shrink images first.',
} as const;
const recordTooLarge = {
  kind: 'odd',
  reason: 'This change is larger than 32 MB and cannot be kept on disk. Undo it, or add it in smaller parts.',
} as const;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const isName = (value: unknown): value is string => typeof value === 'string' && value.length <= longestName;

const none = (args: readonly unknown[]): Checked<[]> => (args.length === 0 ? { kind: 'fine', args: [] } : odd);

const oneId = (args: readonly unknown[]): Checked<[string]> => {
  const [id] = args;
  return args.length === 1 && isName(id) ? { kind: 'fine', args: [id] } : odd;
};

const idAndRecord = (args: readonly unknown[]): Checked<[string, Uint8Array]> => {
  const [id, record] = args;
  if (args.length !== 2 || !isName(id) || !(record instanceof Uint8Array)) return odd;
  return record.byteLength > largestRecord ? recordTooLarge : { kind: 'fine', args: [id, record] };
};

const someCommands = (args: readonly unknown[]): Checked<[readonly MenuCommand[]]> => {
  const [commands] = args;
  if (args.length !== 1 || !Array.isArray(commands)) return odd;
  const known = commands.filter(isMenuCommand);
  return known.length === commands.length ? { kind: 'fine', args: [known] } : odd;
};

/** One check per channel: nothing that a page sends is trusted to have the type that the contract gives it. */
export const checkArguments: { readonly [Channel in keyof Calls]: (args: readonly unknown[]) => Checked<Parameters<Calls[Channel]>> } = {
  'file:save-text': (args) => {
    const [request] = args;
    if (args.length !== 1 || !isObject(request)) return odd;
    const { suggestedName, text } = request;
    if (!isName(suggestedName) || typeof text !== 'string') return odd;
    return text.length > largestText ? textTooLarge : { kind: 'fine', args: [{ suggestedName, text }] };
  },
  'file:save-pdf': (args) => {
    const [request] = args;
    if (args.length !== 1 || !isObject(request)) return odd;
    const { suggestedName, html, pageSize, isJudged } = request;
    if (!isName(suggestedName) || typeof html !== 'string' || (pageSize !== 'A4' && pageSize !== 'Letter')) return odd;
    if (isJudged !== undefined && isJudged !== true) return odd;
    if (html.length > largestText) return textTooLarge;
    return { kind: 'fine', args: [{ suggestedName, html, pageSize, ...(isJudged === true ? { isJudged } : {}) }] };
  },
  'pdf:judged': (args) => {
    const [id, mayLeave] = args;
    return args.length === 2 && isName(id) && typeof mayLeave === 'boolean' ? { kind: 'fine', args: [id, mayLeave] } : odd;
  },
  'file:open-report': none,
  'file:open-image': none,
  'file:open-debrief': none,
  'folder:choose': none,
  'folder:stop': none,
  'folder:state': none,
  'folder:read': (args) => {
    const [hash] = args;
    return args.length === 1 && isHash(hash) ? { kind: 'fine', args: [hash] } : odd;
  },
  'folder:saw': (args) => {
    const [hashes] = args;
    if (args.length !== 1 || !Array.isArray(hashes) || hashes.length > mostHashes) return odd;
    const known = hashes.filter(isHash);
    return known.length === hashes.length ? { kind: 'fine', args: [known] } : odd;
  },
  'link:open': (args) => {
    const [url] = args;
    return args.length === 1 && typeof url === 'string' ? { kind: 'fine', args: [url] } : odd;
  },
  'live:permit': oneId,
  'journal:append': idAndRecord,
  'journal:compact': idAndRecord,
  'journal:read': oneId,
  'journal:list': none,
  'journal:remove': oneId,
  'menu:takes': someCommands,
  'menu:speaks': (args) => {
    const [language] = args;
    return args.length === 1 && isScreenLanguage(language) ? { kind: 'fine', args: [language] } : odd;
  },
  'window:flushed': none,
};
