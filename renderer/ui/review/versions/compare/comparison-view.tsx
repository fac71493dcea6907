import { type ReactNode, useMemo, useRef, useState } from 'react';
import { type Comparison, isSameReport } from '../../../../core/review/compare/compare-reports.ts';
import { partsOfLine, rowsOf } from '../../../../core/review/compare/rows.ts';
import type { DiffPart } from '../../../../core/review/suggestions/diff-words.ts';
import { t } from '../../../../words/words.ts';
import { useWatched } from '../../../hooks/use-watched.ts';
import { Button } from '../../../parts/button.tsx';
import { structuredKinds, structuredLabels } from '../../../parts/labels.ts';
import { ComparedParts } from './compared-parts.tsx';
import styles from './comparison.module.css';
import { changeNames, fieldName, isWordless, listNames } from './field-names.ts';
import { chosenLayout, useIsNarrow } from './layout.ts';

/** As many rows are drawn at once; two reports that share nothing have thousands. */
const most = 200;

type Row =
  | { readonly kind: 'head'; readonly text: string }
  | { readonly kind: 'parts'; readonly parts: readonly DiffPart[]; readonly note?: string; readonly label?: string }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'fold'; readonly fold: number; readonly count: number };

/** What differs between two reports, in text, lists and details: struck words are gone, underlined ones are new. Beside each other, what belongs together stands at one height. */
export const ComparisonView = ({ comparison }: { readonly comparison: Comparison }) => {
  const isNarrow = useIsNarrow();
  const layout = useWatched(chosenLayout);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const [shown, setShown] = useState(most);
  const rows = useMemo(() => rowsFor(comparison, open), [comparison, open]);
  const list = useRef<HTMLElement>(null);
  const isBeside = layout === 'beside' && !isNarrow;
  const left = rows.length - shown;
  const unfold = (fold: number): void => {
    setOpen((all) => new Set([...all, fold]));
    // The button goes with its fold; the keyboard stays where the lines are.
    list.current?.focus({ preventScroll: true });
  };
  const wide = (key: string, content: ReactNode): ReactNode => (
    <tr key={key}>
      <td colSpan={2}>{content}</td>
    </tr>
  );
  const drawn = (row: Row, key: string): ReactNode => {
    switch (row.kind) {
      case 'head':
        return wide(key, <h3>{row.text}</h3>);
      case 'words':
        return wide(key, <p>{row.text}</p>);
      case 'fold':
        return wide(
          key,
          <Button onPress={() => unfold(row.fold)}>
            {t('Show {count, plural, one {# unchanged line} other {# unchanged lines}}', { count: row.count })}
          </Button>,
        );
      case 'parts':
        return <ComparedParts key={key} parts={row.parts} note={row.note} label={row.label} isBeside={isBeside} />;
    }
  };
  return (
    <>
      {layout === 'beside' && isNarrow && (
        <p className={styles.quiet}>{t('The window is too narrow for two columns, so both stand in one text.')}</p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section ref={list} className={styles.comparison} aria-label={t('What differs')} tabIndex={0}>
        {isSameReport(comparison) && <p>{t('Nothing has changed.')}</p>}
        <table className={styles.table} data-beside={isBeside} role={isBeside ? undefined : 'presentation'}>
          {isBeside && rows.length > 0 && (
            <thead>
              <tr>
                <th scope="col">{t('Before ## the older of two')}</th>
                <th scope="col">{t('After ## the newer of two')}</th>
              </tr>
            </thead>
          )}
          <tbody>{rows.slice(0, shown).map((row, at) => drawn(row, `${row.kind} ${at}`))}</tbody>
        </table>
        {left > 0 && <Button onPress={() => setShown(shown + most)}>{t('Show more ({count, number} left)', { count: left })}</Button>}
      </section>
    </>
  );
};

const rowsFor = ({ details, items, lines, pictures }: Comparison, open: ReadonlySet<number>): readonly Row[] => {
  let folds = 0;
  const text = rowsOf(lines).flatMap((row): readonly Row[] => {
    if (row.kind === 'line') return [lineRow(row.line)];
    folds += 1;
    return open.has(folds) ? row.lines.map(lineRow) : [{ kind: 'fold', fold: folds, count: row.lines.length }];
  });
  return [
    ...headed(t('Text'), text),
    ...items.flatMap((item): readonly Row[] => [
      { kind: 'head', text: t('{list}: {kind}', { list: listNames[item.list], kind: changeNames[item.kind] }) },
      item.kind === 'changed' ? { kind: 'words', text: item.text } : { kind: 'parts', parts: [{ kind: item.kind, text: item.text }] },
      ...item.fields.map(fieldRow),
    ]),
    ...headed(t('Details'), details.map(fieldRow)),
    ...(pictures > 0
      ? [{ kind: 'words' as const, text: t('{pictures, plural, one {# image} other {# images}} came or went.', { pictures }) }]
      : []),
  ];
};

const headed = (text: string, rows: readonly Row[]): readonly Row[] => (rows.length === 0 ? [] : [{ kind: 'head', text }, ...rows]);

/** A block that shows data stands in a comparison by its name, which is the screen's here. */
const named = (part: DiffPart): DiffPart => {
  const block = structuredKinds.find((kind) => part.text === `[${kind}]`);
  return block === undefined ? part : { ...part, text: `[${structuredLabels[block]}]` };
};

const lineRow = (line: Comparison['lines'][number]): Row => ({
  kind: 'parts',
  parts: partsOfLine(line).map(named),
  ...(line.kind === 'format' ? { note: t('(other format)') } : line.kind === 'audience' ? { note: t('(for others than before)') } : {}),
});

const fieldRow = ({ field, parts }: Comparison['details'][number]): Row =>
  isWordless(field)
    ? { kind: 'words', text: t('{field}: changed', { field: fieldName(field) }) }
    : { kind: 'parts', parts, label: fieldName(field) };
