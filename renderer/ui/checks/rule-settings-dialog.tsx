import { useId, useState } from 'react';
import { type RuleSubject, type RuleTopic, ruleBook, topicsOff } from '../../core/checks/rule-book.ts';
import { readHouseWords, writeHouseWords } from '../../core/checks/wording/house-word.ts';
import { type CheckSettings, keepCheckSettings } from '../../store/check-settings.ts';
import type { Draft } from '../../store/draft.ts';
import { t } from '../../words/words.ts';
import { useServices } from '../app/services.ts';
import { Button } from '../parts/button.tsx';
import { Dialog, DialogButtons } from '../parts/dialog.tsx';
import parts from '../parts/parts.module.css';
import { useDraftTemplate } from '../templates/use-draft-template.ts';
import styles from './checks.module.css';
import { subjectLabels, topicLabels } from './topic-labels.ts';
import { useCheckSettings } from './use-check-inputs.ts';

/** What is checked in reports of this kind, and the house's words to avoid; for all reports of the kind on this computer. */
export const RuleSettingsDialog = ({ draft, onClose }: { readonly draft: Draft; readonly onClose: () => void }) => {
  const settings = useCheckSettings();
  const template = useDraftTemplate(draft);
  const title =
    template === null ? t('What is checked in reports without a template') : t('What is checked in “{name}”', { name: template.name });
  return (
    <Dialog title={title} isWide onClose={onClose}>
      <SettingsForm settings={settings} kind={template?.id ?? ''} onClose={onClose} />
    </Dialog>
  );
};

const SettingsForm = (props: { readonly settings: CheckSettings; readonly kind: string; readonly onClose: () => void }) => {
  const { settings, kind, onClose } = props;
  const { db, notify } = useServices();
  const id = useId();
  // What was chosen and typed here; the rest is as the library tells it, which may come after the first words.
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const off = chosen ?? new Set<string>(topicsOff(settings.off, kind));
  const words = typed ?? writeHouseWords(settings.houseWords);
  const turn = (topic: string, isOn: boolean): void => setChosen(new Set(isOn ? [...off].filter((one) => one !== topic) : [...off, topic]));
  const keep = async (): Promise<void> => {
    try {
      await keepCheckSettings(db, { off: { ...settings.off, [kind]: [...off] }, houseWords: readHouseWords(words) });
      onClose();
    } catch {
      notify({
        kind: 'problem',
        message: t('The settings could not be stored, because the library did not take them. They are still here: try again.'),
      });
    }
  };
  return (
    <>
      <div className={styles.subjects}>
        {(Object.keys(ruleBook) as RuleSubject[]).map((subject) => (
          <fieldset key={subject} className={styles.subject}>
            <legend>{subjectLabels[subject]}</legend>
            {(Object.keys(ruleBook[subject]) as RuleTopic[]).map((topic) => (
              <label key={topic} className={styles.topic}>
                <input type="checkbox" checked={!off.has(topic)} onChange={({ target }) => turn(topic, target.checked)} />
                {topicLabels[topic]}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <div className={parts.field}>
        <label className={parts.label} htmlFor={id}>
          {t('Words to avoid, one entry a line, for all reports on this computer')}
        </label>
        <textarea
          id={id}
          className={parts.input}
          rows={4}
          value={words}
          placeholder={t('outage -> interruption')}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p id={`${id}-hint`} className={parts.hint}>
          {t('Behind an arrow (->) stands what to say instead.')}
        </p>
      </div>
      <DialogButtons>
        <Button onPress={onClose}>{t('Cancel')}</Button>
        <Button look="filled" onPress={keep}>
          {t('Keep the settings')}
        </Button>
      </DialogButtons>
    </>
  );
};
