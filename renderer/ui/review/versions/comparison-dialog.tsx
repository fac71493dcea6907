import { type ComparedList, type Comparison, type ItemDifference, isSameReport } from '../../../core/review/compare/compare-reports.ts';
import type { DiffPart } from '../../../core/review/suggestions/diff-words.ts';
import { said, t } from '../../../words/words.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog, DialogButtons } from '../../parts/dialog.tsx';
import styles from './versions.module.css';

const lists: Readonly<Record<ComparedList, string>> = said({
  events: 'Timeline',
  causes: 'Causes',
  actions: 'Actions',
  steps: 'Status checklist',
  corrections: 'Corrections',
});
const kinds: Readonly<Record<ItemDifference['kind'], string>> = said({ gone: 'Taken out', new: 'Added', changed: 'Changed' });

/** What has changed between a version and the draft as it stands: struck words are gone, underlined ones are new. */
export const ComparisonDialog = (props: { readonly title: string; readonly comparison: Comparison; readonly onClose: () => void }) => {
  const { details, items, lines, pictures } = props.comparison;
  const changed = lines.filter(({ kind }) => kind !== 'same');
  return (
    <Dialog title={t('What has changed since {when}', { when: props.title })} isWide onClose={props.onClose}>
      <div className={styles.comparison}>
        {isSameReport(props.comparison) && <p>{t('Nothing has changed.')}</p>}
        {changed.length > 0 && <h3>{t('Text')}</h3>}
        {changed.map((line, at) => {
          const key = `${line.kind} ${at}`;
          if (line.kind === 'changed') return <Parts key={key} parts={line.parts} />;
          if (line.kind === 'format' || line.kind === 'same') {
            return (
              <p key={key}>
                {line.text} <span className={styles.quiet}>{t('(other format, or for others)')}</span>
              </p>
            );
          }
          return <Parts key={key} parts={[{ kind: line.kind, text: line.text }]} />;
        })}
        {items.map((item) => (
          <section key={`${item.list} ${item.id}`}>
            <h3>{t('{list}: {kind}', { list: lists[item.list], kind: kinds[item.kind] })}</h3>
            <p>{item.text}</p>
            {item.fields.map(({ field, parts }) => (
              <Parts key={field} parts={parts} />
            ))}
          </section>
        ))}
        {details.length > 0 && <h3>{t('Details')}</h3>}
        {details.map(({ field, parts }) => (
          <Parts key={field} parts={parts} />
        ))}
        {pictures > 0 && <p>{t('{pictures, plural, one {# image} other {# images}} came or went.', { pictures })}</p>}
      </div>
      <DialogButtons>
        <Button look="filled" onPress={props.onClose}>
          {t('Close')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
};

const Parts = ({ parts }: { readonly parts: readonly DiffPart[] }) => (
  <p className={styles.parts}>
    {parts.map(({ kind, text }, at) => {
      const key = at;
      if (kind === 'same') return <span key={key}>{text}</span>;
      return kind === 'gone' ? <del key={key}>{text}</del> : <ins key={key}>{text}</ins>;
    })}
  </p>
);
