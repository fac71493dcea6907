import { type KeyboardEvent, memo, useMemo, useRef } from 'react';
import type { Fact, Id, Report } from '../../../../core/report/report.ts';
import type { Draft } from '../../../../store/draft.ts';
import { changeItem } from '../../../../store/edits/list-edits.ts';
import { useDraftTemplate } from '../../../templates/use-draft-template.ts';
import { ItemList } from '../item-list.tsx';
import { FactField } from './fact-field.tsx';
import { FactSettings } from './fact-settings.tsx';
import styles from './facts.module.css';

type Props = { readonly draft: Draft; readonly facts: readonly Fact[]; readonly zone: Report['details']['zone'] };

/** The facts that a form asks for, each a field; Enter in an answer goes to the next one. */
export const FactsBlock = memo(({ draft, facts, zone }: Props) => {
  const template = useDraftTemplate(draft);
  const required = useMemo(() => new Set(template?.facts.flatMap(({ id, isRequired }) => (isRequired ? [id] : []))), [template]);
  const block = useRef<HTMLDivElement>(null);
  const answer = (id: Id): void =>
    block.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"] [data-cell="answer"]`)?.focus();
  const goOn = (event: KeyboardEvent): void => {
    const { target } = event;
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    if (!(target instanceof HTMLElement) || target.dataset.cell !== 'answer' || target instanceof HTMLSelectElement) return;
    event.preventDefault();
    const answers = [...(block.current?.querySelectorAll<HTMLElement>('[data-cell="answer"]') ?? [])];
    answers[answers.indexOf(target) + 1]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are its fields', which are in it
    <div ref={block} className={styles.facts} onKeyDown={goOn}>
      <ItemList draft={draft} name="facts" items={facts} blank={() => blank}>
        {(fact, ways) => (
          <>
            <FactField
              fact={fact}
              zone={zone}
              isRequired={required.has(fact.id)}
              onAnswer={(answer) => changeItem(draft, 'facts', fact.id, answer)}
            />
            <FactSettings
              fact={fact}
              zone={zone}
              ways={{ ...ways, onEnter: () => answer(fact.id) }}
              onChange={(change) => changeItem(draft, 'facts', fact.id, change)}
            />
          </>
        )}
      </ItemList>
    </div>
  );
});

const blank = { text: '', kind: 'text', unit: '', choices: [], value: '', when: null, visibility: 'public' } as const;
