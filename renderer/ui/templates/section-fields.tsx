import { ArrowDown, ArrowUp, Trash2, X } from 'lucide-react';
import type { SectionText } from '../../core/export/section-texts.ts';
import type { StructuredKind } from '../../core/rich-text/rich-text.ts';
import type { TemplateSection } from '../../core/templates/template.ts';
import { t } from '../../words/words.ts';
import { Button } from '../parts/button.tsx';
import { optionsOf, structuredLabels } from '../parts/labels.ts';
import parts from '../parts/parts.module.css';
import { StandingChoice } from './standing-choice.tsx';
import styles from './templates.module.css';

/** One section of a template in the editor: heading, help, whether it is required, its blocks, and its place. */
export const SectionFields = (props: {
  readonly section: TemplateSection;
  /** Its place in the order, from 1. */
  readonly number: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** What the draft that the template is made of has under the heading. */
  readonly source?: SectionText;
  readonly onChange: (section: TemplateSection) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}) => {
  const { section, number, onChange } = props;
  const name = section.heading.trim() === '' ? t('section {number}', { number }) : `“${section.heading.trim()}”`;
  const addBlock = (value: string): void => {
    const kind = optionsOf(structuredLabels).find((one) => one.value === value)?.value;
    if (kind !== undefined) onChange({ ...section, blocks: [...section.blocks, kind] });
  };
  const removeBlock = (kind: StructuredKind): void => onChange({ ...section, blocks: section.blocks.filter((one) => one !== kind) });
  const free = optionsOf(structuredLabels).filter(({ value }) => !section.blocks.includes(value));
  return (
    <fieldset className={styles.section} data-level={section.level}>
      <legend className={parts.hidden}>{t('Section {number}', { number })}</legend>
      <div className={styles.sectionHead}>
        <input
          className={parts.input}
          aria-label={t('Heading of section {number}', { number })}
          placeholder={t('Heading')}
          value={section.heading}
          onChange={(event) => onChange({ ...section, heading: event.target.value })}
        />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={section.isRequired}
            onChange={(event) => onChange({ ...section, isRequired: event.target.checked })}
          />
          {t('Required')}
        </label>
        <Button
          look="icon"
          tip={t('Move up')}
          aria-label={t('Move {name} up', { name })}
          isDisabled={props.isFirst}
          onPress={() => props.onMove(-1)}
        >
          <ArrowUp size={14} />
        </Button>
        <Button
          look="icon"
          tip={t('Move down')}
          aria-label={t('Move {name} down', { name })}
          isDisabled={props.isLast}
          onPress={() => props.onMove(1)}
        >
          <ArrowDown size={14} />
        </Button>
        <Button look="icon" tip={t('Remove')} aria-label={t('Remove {name}', { name })} onPress={props.onRemove}>
          <Trash2 size={14} />
        </Button>
      </div>
      <textarea
        className={`${parts.input} ${styles.help}`}
        aria-label={t('Help for section {number}', { number })}
        placeholder={t('What belongs here; shown while the section is empty, never exported')}
        rows={2}
        value={section.help}
        onChange={(event) => onChange({ ...section, help: event.target.value })}
      />
      <StandingChoice
        section={section}
        number={number}
        {...(props.source === undefined ? {} : { source: props.source })}
        onChange={onChange}
      />
      <div className={styles.blocks}>
        {section.blocks.map((block) => (
          <span key={block} className={styles.block}>
            {structuredLabels[block]}
            <Button
              look="icon"
              aria-label={t('Take {block} out of {name}', { block: structuredLabels[block], name })}
              onPress={() => removeBlock(block)}
            >
              <X size={12} />
            </Button>
          </span>
        ))}
        {free.length > 0 && (
          <select
            className={`${parts.input} ${styles.addBlock}`}
            aria-label={t('Add a block to section {number}', { number })}
            value=""
            onChange={(event) => addBlock(event.target.value)}
          >
            <option value="">{t('Add a block…')}</option>
            {free.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </div>
    </fieldset>
  );
};
