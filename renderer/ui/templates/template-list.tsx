import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { type Template, templateFamilies } from '../../core/templates/template.ts';
import { t } from '../../words/words.ts';
import { familyLabels } from './labels.ts';
import styles from './templates.module.css';
import type { Templates } from './use-templates.ts';

/** The key of a report without a template; no template's id has a space. */
export const emptyKey = 'empty report';

/** The templates to choose from, the empty report first: arrows and typed letters move, Enter takes. */
export const TemplateList = (props: {
  readonly templates: Templates;
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
  readonly onTake: (key: string) => void;
}) => (
  // biome-ignore lint/a11y/noStaticElementInteractions: it takes no input of its own, it follows the list's focus
  <div
    className={styles.listFrame}
    // Typed letters move the focus alone; what is shown beside the list is what Enter would take.
    onFocus={({ target }) => {
      const key = target.closest<HTMLElement>('[role="option"]')?.dataset.key;
      if (key !== undefined) props.onChoose(key);
    }}
  >
    <ListBox
      className={styles.list ?? ''}
      aria-label={t('Templates')}
      autoFocus
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[props.chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys];
        if (key !== undefined) props.onChoose(String(key));
      }}
      onAction={(key) => props.onTake(String(key))}
    >
      <Item id={emptyKey} name={t('Empty report')} purpose={t('The usual sections, with nothing required and no help.')} />
      {props.templates.own.length > 0 && <Group label={t('Your own')} templates={props.templates.own} />}
      {templateFamilies.map((family) => (
        <Group key={family} label={familyLabels[family]} templates={props.templates.builtIn.filter((one) => one.family === family)} />
      ))}
    </ListBox>
  </div>
);

const Group = ({ label, templates }: { readonly label: string; readonly templates: readonly Template[] }) => (
  <ListBoxSection>
    <Header className={styles.group ?? ''}>{label}</Header>
    {templates.map(({ id, name, purpose, language }) => (
      <Item key={id} id={id} name={name} purpose={purpose} language={language} />
    ))}
  </ListBoxSection>
);

const Item = (props: { readonly id: string; readonly name: string; readonly purpose: string; readonly language?: string }) => (
  <ListBoxItem id={props.id} textValue={props.name} className={styles.item ?? ''}>
    <span className={styles.itemName} lang={props.language}>
      {props.name}
    </span>{' '}
    <span className={styles.itemPurpose} lang={props.language}>
      {props.purpose}
    </span>
  </ListBoxItem>
);
