import { useState } from 'react';
import type { SectionText } from '../../core/export/section-texts.ts';
import { plainText } from '../../core/rich-text/walk.ts';
import { templateLimits } from '../../core/templates/parse-template.ts';
import type { TemplateSection } from '../../core/templates/template.ts';
import { t } from '../../words/words.ts';
import { Button } from '../parts/button.tsx';
import { ChoiceField } from '../parts/choice-field.tsx';
import styles from './templates.module.css';

type Standing = 'none' | 'old' | 'text' | 'help';

/** As much of a text as tells which it is. */
const glance = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
};

type Props = {
  readonly section: TemplateSection;
  readonly number: number;
  /** What the draft that the template is made of has under this heading; absent where a template is edited. */
  readonly source?: SectionText;
  readonly onChange: (section: TemplateSection) => void;
};

/** What becomes of a section's words in a template: nothing, text that stands in each new report, or help. What is kept for somebody stays behind, and that is said. */
export const StandingChoice = ({ section, number, source, onChange }: Props) => {
  const [old] = useState(section);
  const isFull = source !== undefined && source.words !== '';
  if (!isFull)
    return (
      <>
        {section.text.length > 0 && (
          <div className={styles.standing}>
            <p className={styles.quiet}>
              {t('Stands in each report: “{words}”', { words: glance(plainText({ type: 'doc', content: section.text })) })}
            </p>
            <Button look="outlined" onPress={() => onChange({ ...section, text: [] })}>
              {t('Remove this text')}
            </Button>
          </div>
        )}
        {source !== undefined && <Kept source={source} />}
      </>
    );
  const helpOf = source.words.slice(0, templateLimits.help);
  const value: Standing =
    section.text === source.text ? 'text' : section.help === helpOf ? 'help' : section.text.length > 0 ? 'old' : 'none';
  const choose = (next: Standing): void => {
    const help = next === 'help' ? helpOf : section.help === helpOf ? old.help : section.help;
    const text = next === 'text' ? source.text : next === 'old' ? old.text : [];
    onChange({ ...section, help, text });
  };
  return (
    <div className={styles.standing}>
      <ChoiceField
        label={t('Text of section {number}', { number })}
        value={value}
        options={[
          { value: 'none', label: t('Left out: the heading alone') },
          ...(old.text.length > 0 ? [{ value: 'old' as const, label: t('As the template has it') }] : []),
          { value: 'text', label: t('Stands in each new report') },
          { value: 'help', label: t('Becomes the help') },
        ]}
        onChoose={choose}
      />
      <p className={styles.quiet}>{t('“{words}” ## words of the report', { words: glance(source.words) })}</p>
      <Kept source={source} />
    </div>
  );
};

const Kept = ({ source: { kept, isHeadingKept } }: { readonly source: SectionText }) => (
  <>
    {isHeadingKept && (
      <p className={styles.quiet}>{t('Not everybody may see this heading in the draft: look whether the template may have it.')}</p>
    )}
    {kept > 0 && (
      <p className={styles.quiet}>
        {t(
          '{count, plural, one {# passage that not everybody may see is never taken over.} other {# passages that not everybody may see are never taken over.}}',
          { count: kept },
        )}
      </p>
    )}
  </>
);
