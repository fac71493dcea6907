import type { Report } from '../../core/report/report.ts';
import { fieldWords, type SuggestedKind, suggestedFields } from '../../core/review/suggestions/field-words.ts';
import type { Anchor, Person, Suggestion } from '../../core/review/thread.ts';
import type { Draft } from '../../store/draft.ts';
import { addThread, type Written } from '../../store/edits/thread-edits.ts';
import { couldBeAccepted } from '../../store/review/decide.ts';
import { typedWordsOf } from '../../store/typed-words.ts';
import { t } from '../../words/words.ts';
import { useServices } from '../app/services.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { AboutField } from './about-field.tsx';
import { type Composing, deskOf } from './desk.ts';
import { fieldOfNew } from './field-names.ts';
import { inShort } from './in-short.ts';
import { instantOfClock } from './moment.ts';
import styles from './review.module.css';
import { SignedField } from './signed-field.tsx';
import { fieldLabels } from './suggestions/field-labels.ts';

/** Writes a comment, or a change that somebody suggests: for quoted words, or for a field of an event, cause, action or step. */
export const Composer = (props: {
  readonly draft: Draft;
  readonly report: Report;
  readonly composing: Composing;
  readonly person: Person | null | undefined;
  readonly onWritten: () => void;
  readonly onEnd: () => void;
}) => {
  const { draft, report, composing, person } = props;
  const { anchor, kind } = composing;
  const { now, db } = useServices();
  const desk = deskOf(draft);
  const item = itemKindOf(anchor);
  const fields = item === null ? [] : suggestedFields[item];
  const chosen = fields.includes(composing.field) ? composing.field : 'text';
  const was = anchor.kind === 'text' ? anchor.quote.exact : (fieldWords(report, anchor, chosen) ?? '');
  const canSuggest = anchor.kind === 'text' || item !== null;
  const isSuggesting = kind === 'suggestion' && canSuggest;
  const change = (part: Partial<Composing>): void => desk.composing.set({ ...composing, ...part });
  const write = (text: string, author: Person): Written => {
    props.onWritten();
    const writing = { author, at: instantOfClock(now) };
    if (!isSuggesting) return addThread(draft, anchor, text, writing);
    if (text === was) return { kind: 'refused', reason: t('This suggests nothing yet: the words are as they were.') };
    if (anchor.kind === 'text' && !couldBeAccepted(draft, anchor.quote, text))
      return {
        kind: 'refused',
        reason: t(
          'This goes across paragraphs, or over a reference or footnote, and nobody could accept it. Keep to the words of one paragraph, or write a comment.',
        ),
      };
    const suggestion: Suggestion =
      anchor.kind === 'text' ? { kind: 'words', replacement: text } : { kind: 'field', field: chosen, was, replacement: text };
    return addThread(draft, anchor, '', writing, suggestion);
  };
  return (
    <section className={styles.card} aria-label={isSuggesting ? t('New suggestion') : t('New comment')}>
      <AboutField report={report} anchor={anchor} onChoose={(next) => change({ anchor: next })} />
      {anchor.kind === 'text' && <blockquote className={styles.quote}>{inShort(anchor.quote.exact)}</blockquote>}
      {canSuggest && (
        <ChoiceField
          label={t('Kind')}
          value={kind}
          options={[
            { value: 'comment', label: t('Comment') },
            { value: 'suggestion', label: t('Suggested change') },
          ]}
          onChoose={(next) => change({ kind: next })}
        />
      )}
      {isSuggesting && fields.length > 1 && (
        <ChoiceField
          label={t('What is to change')}
          value={chosen}
          options={fields.map((value) => ({ value, label: fieldLabels[value] }))}
          onChoose={(next) => change({ field: next })}
        />
      )}
      <SignedField
        // Another field, with other words in it.
        key={isSuggesting ? `${JSON.stringify(anchor)} ${chosen}` : 'comment'}
        person={person}
        label={isSuggesting ? t('Suggested words') : t('New comment')}
        commitLabel={isSuggesting ? t('Suggest') : t('Comment ## to do so')}
        first={isSuggesting ? was : ''}
        typed={typedWordsOf(draft, db)}
        name={fieldOfNew({ anchor, kind: isSuggesting ? 'suggestion' : 'comment', field: chosen })}
        request={composing.request}
        onCommit={write}
        onEnd={props.onEnd}
      />
    </section>
  );
};

const itemKindOf = ({ kind }: Anchor): SuggestedKind | null => (kind === 'report' || kind === 'block' || kind === 'text' ? null : kind);
