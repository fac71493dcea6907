import { Languages } from 'lucide-react';
import { useId } from 'react';
import { type Language, languages } from '../../core/time/shown/language.ts';
import { keepScreenLanguage } from '../../words/language.ts';
import { speak } from '../../words/speak.ts';
import { spokenLanguage, t } from '../../words/words.ts';
import { useServices } from '../app/services.ts';
import styles from './library.module.css';

/** Each in its own words, so that who cannot read the screen finds the way out. */
const names: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français', de: 'Deutsch', es: 'Español' };

/** The language of the screens, for this computer; each report has a language of its own. */
export const LanguageChoice = () => {
  const { notify } = useServices();
  const id = useId();
  const choose = async (language: Language): Promise<void> => {
    const isSpoken = await speak(language);
    if (!isSpoken)
      notify({ kind: 'problem', message: t('The words of this language could not be loaded. Nothing was changed; try again.') });
    else if (!keepScreenLanguage(language))
      notify({ kind: 'information', message: t('The language holds until Debrief is closed: this browser keeps no settings.') });
  };
  return (
    <p className={styles.language}>
      <Languages size={15} aria-hidden />
      <label htmlFor={id}>{t('Language of the app')}</label>
      <select
        id={id}
        value={spokenLanguage()}
        onChange={(event) => {
          const language = languages.find((one) => one === event.target.value);
          if (language !== undefined) void choose(language);
        }}
      >
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {names[language]}
          </option>
        ))}
      </select>
    </p>
  );
};
