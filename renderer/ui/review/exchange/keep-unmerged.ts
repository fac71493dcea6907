import { quoteAt } from '../../../core/review/quote.ts';
import type { Person } from '../../../core/review/thread.ts';
import { plainText } from '../../../core/rich-text/walk.ts';
import type { Draft } from '../../../store/draft.ts';
import { addThread, type Writing } from '../../../store/edits/thread-edits.ts';
import type { Unmerged } from '../../../store/exchange/copy/co-author-copy.ts';
import { t } from '../../../words/words.ts';

/** A comment takes 20,000 letters. */
const longest = 19_000;

/** Keeps what a co-author's copy and the draft could not both say: other wordings as suggestions, words without a place in a comment on the report. */
export const keepUnmerged = (
  draft: Draft,
  { lost, clashes }: Pick<Unmerged, 'lost' | 'clashes'>,
  sender: Person | null,
  at: Writing['at'],
): void => {
  const author = sender ?? { id: 'co-author', name: t('Somebody who gave no name'), role: '', initials: '' };
  const text = plainText(draft.report.get().body);
  const homeless = [...lost];
  for (const { mine, theirs } of clashes) {
    if (mine === theirs) continue;
    const from = mine.trim() === '' ? -1 : text.indexOf(mine);
    const written =
      from === -1
        ? null
        : addThread(
            draft,
            { kind: 'text', quote: quoteAt(text, from, from + mine.length) },
            t('This passage was changed in two places at the same time. It stands as it was here; the suggestion is how the copy has it.'),
            { author, at },
            { kind: 'words', replacement: theirs },
          );
    if (written?.kind !== 'written') homeless.push(theirs);
  }
  if (homeless.length === 0) return;
  const words = homeless.map((one) => `“${one}”`).join('\n');
  const said = t('Two people changed the same places, so that these words are no longer in the text:');
  addThread(draft, { kind: 'report' }, `${said}\n${words.slice(0, longest)}`, { author, at });
};
