import { type CopyData, type CopySentence, copyDataId, copySentences } from '../core/export/review-copy/copy-data.ts';
import type { Id } from '../core/report/report.ts';
import { reviewToFile } from '../core/review/file/review-file.ts';
import { initialsOf } from '../core/review/initials-of.ts';
import { findQuote, quoteAt } from '../core/review/quote.ts';
import { diffWords } from '../core/review/suggestions/diff-words.ts';
import { goesAcrossLines } from '../core/review/suggestions/goes-across-lines.ts';
import type { Anchor, Thread } from '../core/review/thread.ts';
import type { Instant } from '../core/time/when.ts';
import { itemAt } from './item-at.ts';
import { type KeptReview, keep, readKept } from './kept-review.ts';
import { make } from './make.ts';
import { pageTextOf } from './page-text.ts';

/** What is being written: a comment, a suggestion, or an answer in a thread. */
type Writing =
  | { readonly kind: 'comment' | 'suggestion'; readonly anchor: Anchor; readonly first: string }
  | { readonly kind: 'reply'; readonly thread: Id };

/** What is marked: words of the text, or others, which are quoted in the comment; in code a line is no paragraph. */
type Marked =
  | { readonly kind: 'text'; readonly anchor: Extract<Anchor, { readonly kind: 'text' }>; readonly isCode: boolean }
  | { readonly kind: 'other'; readonly anchor: Anchor; readonly words: string };

/** More letters of the timeline, the title or the head than this are quoted by nobody. */
const mostQuoted = 2_000;

const newId = (): Id => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('') as Id;
const now = (): Instant => Date.now() as Instant;

/** The script of a copy for review: it shows the comments beside the report, lets somebody write more, keeps them here and saves them as a file. */
const start = (data: CopyData, panel: HTMLElement, main: Element): void => {
  const say = (name: CopySentence, values: Readonly<Record<string, string>> = {}): string =>
    data.words[name].replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
  const page = pageTextOf(main, data.text);
  let review: KeptReview = readKept(data, newId);
  let writing: Writing | null = null;
  let notice = '';
  let selected: Marked | null = null;
  let isInCode = false;
  /** In a narrow window the panel lies over the text: folded, it leaves room to read. */
  let isFolded = false;

  const change = (next: Partial<KeptReview>): void => {
    review = { ...review, ...next };
    notice = say(keep(data, review) ? 'kept' : 'notKept');
  };
  const begin = (next: Writing): void => {
    const isNameless = review.person.name.trim() === '';
    isFolded = false;
    notice = isNameless ? say('nameFirst') : '';
    if (!isNameless) writing = next;
    draw();
    panel.querySelector<HTMLElement>(isNameless ? '[data-name]' : 'textarea')?.focus();
  };
  const write = (text: string): void => {
    const at = now();
    const author = review.person;
    const changed = { anchor: at, text: at, state: at, suggestion: at, decision: at };
    if (writing?.kind === 'reply') {
      const { thread: id } = writing;
      if (text.trim() === '') return;
      const answer = { id: newId(), author, at, text: text.trim() };
      change({ threads: review.threads.map((one) => (one.id === id ? { ...one, replies: [...one.replies, answer] } : one)) });
    } else if (writing !== null) {
      const { anchor, kind } = writing;
      const isSame = anchor.kind === 'text' && text === anchor.quote.exact;
      if (kind === 'suggestion' ? isSame : text.trim() === '') return;
      if (kind === 'suggestion' && anchor.kind === 'text' && !isInCode && goesAcrossLines(anchor.quote.exact, text)) {
        // The words stay in their field.
        panel.querySelector('[role="status"]')?.replaceChildren(say('acrossLines'));
        return;
      }
      const suggestion = kind === 'suggestion' ? ({ kind: 'words', replacement: text } as const) : null;
      const said = { text: kind === 'suggestion' ? '' : text.trim(), suggestion, decision: null, replies: [], state: 'open' } as const;
      change({ threads: [...review.threads, { id: newId(), anchor, author, at, changed, ...said }] });
    }
    end();
  };
  /** What was marked has been said something about, or not: the next comment is about what is marked then. */
  const end = (): void => {
    writing = null;
    selected = null;
    document.getSelection()?.removeAllRanges();
    draw();
    panel.querySelector<HTMLElement>('[data-first]')?.focus();
  };
  const save = (): void => {
    if (review.person.name.trim() === '') {
      begin({ kind: 'comment', anchor: { kind: 'report' }, first: '' });
      return;
    }
    const { draft, base, title } = data;
    const text = reviewToFile({ draft, base, title, person: review.person, threads: review.threads, signOffs: [] });
    const address = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
    make('a', { href: address, download: `${data.fileName}-${review.person.initials || 'review'}.debrief` }).click();
    // The browser reads it some time after the click.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    notice = say('saved');
    draw();
  };

  const aboutWords = (anchor: Anchor): string =>
    data.abouts.find((one) => JSON.stringify(one.anchor) === JSON.stringify(anchor))?.words ?? say('quoted');
  const quote = (anchor: Anchor): HTMLElement =>
    anchor.kind === 'text' ? make('blockquote', {}, anchor.quote.exact) : make('p', { class: 'quiet' }, aboutWords(anchor));
  const suggestionOf = ({ anchor, suggestion }: Thread): HTMLElement | null => {
    if (suggestion === null) return null;
    const before = suggestion.kind === 'field' ? suggestion.was : anchor.kind === 'text' ? anchor.quote.exact : '';
    const tags = { same: 'span', gone: 'del', new: 'ins' } as const;
    return make('p', { class: 'said' }, ...diffWords(before, suggestion.replacement).map(({ kind, text }) => make(tags[kind], {}, text)));
  };
  const card = (thread: Thread): HTMLElement => {
    const who = (name: string, role: string): HTMLElement => make('p', { class: 'who' }, role === '' ? name : `${name}, ${role}`);
    const isMine = thread.author.id === review.person.id && thread.replies.every(({ author }) => author.id === review.person.id);
    return make(
      'li',
      {},
      quote(thread.anchor),
      who(thread.author.name, thread.author.role),
      suggestionOf(thread),
      thread.text === '' ? null : make('p', { class: 'said' }, thread.text),
      thread.state === 'resolved' ? make('p', { class: 'quiet' }, say('resolved')) : null,
      thread.replies.length === 0
        ? null
        : make(
            'div',
            { class: 'replies' },
            ...thread.replies.flatMap((one) => [who(one.author.name, ''), make('p', { class: 'said' }, one.text)]),
          ),
      writing?.kind === 'reply' && writing.thread === thread.id
        ? form(say('reply'), '')
        : make('button', { type: 'button', click: () => begin({ kind: 'reply', thread: thread.id }) }, say('reply')),
      isMine && !data.threads.some(({ id }) => id === thread.id)
        ? make(
            'button',
            {
              type: 'button',
              click: () => {
                change({ threads: review.threads.filter(({ id }) => id !== thread.id) });
                draw();
              },
            },
            say('remove'),
          )
        : null,
    );
  };
  const form = (label: string, first: string): HTMLElement => {
    const field = make('textarea', { maxlength: '20000' }) as HTMLTextAreaElement;
    field.value = first;
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) write(field.value);
      if (event.key === 'Escape') end();
    });
    return make(
      'div',
      {},
      make('label', {}, label, field),
      make('button', { type: 'button', class: 'chief', click: () => write(field.value) }, say('add')),
      make('button', { type: 'button', click: end }, say('cancel')),
    );
  };
  const composer = (): HTMLElement | null => {
    if (writing === null || writing.kind === 'reply') return null;
    const { kind, anchor, first } = writing;
    const isSuggestion = kind === 'suggestion' && anchor.kind === 'text';
    const choices: readonly { readonly anchor: Anchor; readonly words: string }[] = [
      ...(anchor.kind === 'text' ? [{ anchor, words: say('aboutSelection') }] : []),
      ...data.abouts,
    ];
    const about = make(
      'select',
      {
        change: (event) => {
          const chosen = choices[Number((event.target as HTMLSelectElement).value)];
          if (chosen !== undefined) writing = { kind: 'comment', anchor: chosen.anchor, first };
        },
      },
      ...choices.map(({ words }, at) => make('option', { value: String(at) }, words)),
    ) as HTMLSelectElement;
    about.value = String(
      Math.max(
        0,
        choices.findIndex((one) => JSON.stringify(one.anchor) === JSON.stringify(anchor)),
      ),
    );
    return make(
      'section',
      { 'aria-label': say(isSuggestion ? 'suggested' : 'newComment') },
      isSuggestion ? null : make('label', {}, say('about'), about),
      anchor.kind === 'text' ? quote(anchor) : null,
      form(say(isSuggestion ? 'suggested' : 'newComment'), isSuggestion ? anchor.quote.exact : first),
    );
  };
  const nameField = (label: string, name: 'name' | 'role'): HTMLElement => {
    const field = make('input', {
      maxlength: '200',
      autocomplete: name === 'name' ? 'name' : 'off',
      ...(name === 'name' ? { 'data-name': '' } : {}),
    }) as HTMLInputElement;
    field.value = review.person[name];
    field.addEventListener('input', () => {
      const person = { ...review.person, [name]: field.value };
      const initials = initialsOf(person.name).slice(0, 8);
      change({
        person: { ...person, initials },
        threads: review.threads.map((one) => (one.author.id === person.id ? { ...one, author: { ...person, initials } } : one)),
      });
    });
    return make('label', {}, label, field);
  };
  const paint = (): void => {
    if (!('highlights' in CSS)) return;
    const ranges = review.threads.flatMap(({ anchor, state }) => {
      const found = anchor.kind === 'text' && state === 'open' ? findQuote(data.text, anchor.quote) : null;
      return found?.kind === 'found' ? page.rangesOf(found.from, found.to) : [];
    });
    CSS.highlights.set('debrief-quoted', new Highlight(...ranges));
  };
  const ask = (kind: 'comment' | 'suggestion'): void => {
    if (kind === 'suggestion' && selected?.kind !== 'text') {
      notice = say(selected === null ? 'selectFirst' : 'onlyText');
      draw();
      return;
    }
    isInCode = selected?.kind === 'text' && selected.isCode;
    begin({ kind, anchor: selected?.anchor ?? { kind: 'report' }, first: selected?.kind === 'other' ? `“${selected.words}” ` : '' });
  };
  const fold = (): void => {
    isFolded = !isFolded;
    draw();
    panel.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };
  const draw = (): void => {
    panel.classList.toggle('folded', isFolded);
    panel.replaceChildren(
      make(
        'h2',
        {},
        make('span', {}, say('panel')),
        make('button', { type: 'button', 'aria-expanded': String(!isFolded), click: fold }, say('panel')),
      ),
      make('p', { class: 'quiet' }, say('lead')),
      nameField(say('yourName'), 'name'),
      nameField(say('role'), 'role'),
      make('button', { type: 'button', class: 'begin', 'data-first': '', click: () => ask('comment') }, say('comment')),
      make('button', { type: 'button', class: 'begin', click: () => ask('suggestion') }, say('suggest')),
      composer() ?? '',
      make('p', { class: 'quiet', role: 'status' }, notice),
      review.threads.length === 0 ? make('p', { class: 'quiet' }, say('none')) : make('ol', {}, ...review.threads.map(card)),
      make('button', { type: 'button', class: 'chief', click: save }, say('save')),
    );
    paint();
  };
  // A press on a button of the panel takes the selection away before it is asked for.
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection();
    if (selection === null || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    const { commonAncestorContainer: around } = range;
    if (panel.contains(around) || range.collapsed) {
      if (!panel.contains(document.activeElement) && !panel.contains(around)) selected = null;
      return;
    }
    const span = main.contains(around) ? page.offsetsOf(range) : null;
    const words = span === null ? '' : data.text.slice(span.from, span.to);
    if (span === null || words.trim() === '' || words.length > 20_000) {
      const others = String(selection).replace(/\s+/g, ' ').trim();
      const anchor = itemAt(around, data.abouts) ?? ({ kind: 'report' } as const);
      selected = others === '' || others.length > mostQuoted ? null : { kind: 'other', anchor, words: others };
      return;
    }
    const from = span.from + words.length - words.trimStart().length;
    const isCode = (around instanceof Element ? around : around.parentElement)?.closest('pre') != null;
    selected = { kind: 'text', anchor: { kind: 'text', quote: quoteAt(data.text, from, from + words.trim().length) }, isCode };
  });
  draw();
};

const isData = (value: unknown): value is CopyData =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  'words' in value &&
  copySentences.every((name) => typeof (value.words as Readonly<Record<string, unknown>>)[name] === 'string');

const data: unknown = JSON.parse(document.getElementById(copyDataId)?.textContent ?? 'null');
const [panel, main] = [document.getElementById('debrief-review'), document.querySelector('main')];
if (isData(data) && panel !== null && main !== null) start(data, panel, main);
