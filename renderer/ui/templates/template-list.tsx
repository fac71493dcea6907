import { type Template, templateFamilies } from '../../core/templates/template.ts';
import { t } from '../../words/words.ts';
import { ChoiceGroup, ChoiceItem, ChoiceList } from '../parts/choice-list.tsx';
import { familyLabels } from './labels.ts';
import type { Templates } from './use-templates.ts';

/** The key of a report without a template; no template's id has a space. */
export const emptyKey = 'empty report';

/** The templates to choose from, the empty report first. */
export const TemplateList = (props: {
  readonly templates: Templates;
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
  readonly onTake: (key: string) => void;
}) => (
  <ChoiceList label={t('Templates')} chosen={props.chosen} onChoose={props.onChoose} onTake={props.onTake}>
    <ChoiceItem id={emptyKey} name={t('Empty report')}>
      {t('The usual sections, with nothing required and no help.')}
    </ChoiceItem>
    {props.templates.own.length > 0 && <Group label={t('Your own')} templates={props.templates.own} />}
    {templateFamilies.map((family) => (
      <Group key={family} label={familyLabels[family]} templates={props.templates.builtIn.filter((one) => one.family === family)} />
    ))}
  </ChoiceList>
);

const Group = ({ label, templates }: { readonly label: string; readonly templates: readonly Template[] }) => (
  <ChoiceGroup label={label}>
    {templates.map(({ id, name, purpose, language }) => (
      <ChoiceItem key={id} id={id} name={name} language={language}>
        <span lang={language}>{purpose}</span>
      </ChoiceItem>
    ))}
  </ChoiceGroup>
);
