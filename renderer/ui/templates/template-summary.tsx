import type { StructuredKind } from '../../core/rich-text/rich-text.ts';
import type { Template } from '../../core/templates/template.ts';
import { t } from '../../words/words.ts';
import { useServices } from '../app/services.ts';
import { Button } from '../parts/button.tsx';
import { structuredLabels } from '../parts/labels.ts';
import { startLabel, termWords } from './labels.ts';
import styles from './templates.module.css';

/** A template at a glance: its purpose, what it follows, its sections and its deadlines. */
export const TemplateSummary = ({
  template,
}: {
  readonly template: Pick<Template, 'id' | 'name' | 'purpose' | 'language' | 'rule' | 'sections' | 'facts' | 'deadlines'>;
}) => {
  const names = new Map(template.deadlines.map(({ id, name }) => [id, name]));
  // The report without a template is named by the app, in the language of its screens.
  const named = template.id === '' ? undefined : template.language;
  return (
    <>
      <h3 className={styles.summaryTitle} lang={named}>
        {template.name}
      </h3>
      <p className={styles.purpose} lang={named}>
        {template.purpose}
      </p>
      {template.rule !== null && <Rule rule={template.rule} />}
      <h4 className={styles.summaryHead}>{t('Sections')}</h4>
      <ol className={styles.glance}>
        {template.sections.map(({ heading, level, isRequired, blocks }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two sections may have one heading, and the list is only read
          <li key={at} data-level={level}>
            {heading === '' ? t('Before the first heading') : <span lang={template.language}>{heading}</span>}
            {isRequired && <span className={styles.mark}> {t('required')}</span>}
            <Blocks heading={heading} blocks={blocks} />
          </li>
        ))}
      </ol>
      {template.facts.length > 0 && (
        <>
          <h4 className={styles.summaryHead}>{t('Facts')}</h4>
          <ul className={styles.glance}>
            {template.facts.map(({ id, text, unit, isRequired }) => (
              <li key={id}>
                <span lang={template.language}>
                  {unit === '' ? text : t('{fact} ({unit}) ## a field and what it counts', { fact: text, unit })}
                </span>
                {isRequired && <span className={styles.mark}> {t('required')}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {template.deadlines.length > 0 && (
        <>
          <h4 className={styles.summaryHead}>{t('Deadlines')}</h4>
          <ul className={styles.glance}>
            {template.deadlines.map(({ id, name, terms }) => (
              <li key={id}>
                <span lang={template.language}>{name}</span>
                <span className={styles.mark}> {termsWords(terms, names)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

/** What stands in a section besides words; a block that is called as the section is not named again. */
const Blocks = ({ heading, blocks }: { readonly heading: string; readonly blocks: readonly StructuredKind[] }) => {
  const names = blocks.map((block) => structuredLabels[block]);
  const others = names.filter((name) => name.toLowerCase() !== heading.toLowerCase());
  return (
    <>
      {others.length < names.length && <span className={styles.mark}> {t('as a block ## a section of a template')}</span>}
      {others.length > 0 && (
        <span className={styles.mark}>
          {' '}
          {t('{count, plural, one {with the block {blocks}} other {with the blocks {blocks}}}', {
            count: others.length,
            blocks: others.join(', '),
          })}
        </span>
      )}
    </>
  );
};

const termsWords = (terms: Template['deadlines'][number]['terms'], names: ReadonlyMap<string, string>): string =>
  terms
    .map(({ from, span }) => t('{span} from {start}', { span: termWords(span), start: startLabel(from, names) }))
    .reduce((words, next) => t('{first}, at most {next} ## two deadlines, the earlier one holds', { first: words, next }));

const Rule = ({ rule }: { readonly rule: NonNullable<Template['rule']> }) => {
  const { host, notify } = useServices();
  const open = async (): Promise<void> => {
    const opened = await host.openLink(rule.link);
    if (opened.kind === 'refused') notify({ kind: 'information', message: opened.reason });
  };
  return (
    <div className={styles.rule}>
      <p>
        {t('Follows {rule}.', { rule: rule.version === '' ? rule.name : `${rule.name}, ${rule.version}` })}
        {rule.isLaw && ` ${t('Not legal advice.')}`}
      </p>
      {rule.link !== '' && (
        <Button look="outlined" onPress={open} tip={rule.link}>
          {t('Read it there')}
        </Button>
      )}
    </div>
  );
};
