import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Cause, Id } from '../../../core/report/report.ts';
import { t } from '../../../words/words.ts';
import parts from '../../parts/parts.module.css';
import styles from './structured.module.css';

/** Which causes an action answers, chosen from a list; each choice is taken over at once. */
export const AnswersField = (props: {
  readonly answers: readonly Id[];
  readonly causes: readonly Cause[];
  readonly onChoose: (answers: readonly Id[]) => void;
}) => {
  const id = useId();
  const { answers, causes } = props;
  const numbers = causes.flatMap((cause, at) => (answers.includes(cause.id) ? [at + 1] : []));
  const said =
    numbers.length === 0
      ? t('No cause yet')
      : t('{count, plural, one {Cause} other {Causes}} {numbers}', { count: numbers.length, numbers: numbers.join(', ') });
  return (
    <div className={parts.field}>
      <span id={`${id}-label`} className={parts.label}>
        {t('Answers')}
      </span>
      <MenuTrigger>
        <Button
          id={id}
          className={`${parts.input} ${styles.answers}`}
          aria-labelledby={`${id}-label ${id}`}
          isDisabled={causes.length === 0}
        >
          {causes.length === 0 ? t('No causes named') : said}
          <ChevronDown size={14} aria-hidden />
        </Button>
        <Popover className={parts.popover ?? ''}>
          <Menu
            className={parts.menu ?? ''}
            aria-label={t('Causes that it answers')}
            selectionMode="multiple"
            selectedKeys={answers}
            // Those that are gone drop out here.
            onSelectionChange={(chosen) =>
              props.onChoose(causes.flatMap((cause) => (chosen === 'all' || chosen.has(cause.id) ? [cause.id] : [])))
            }
          >
            {causes.map((cause, at) => (
              <MenuItem
                key={cause.id}
                id={cause.id}
                className={`${parts.menuItem} ${styles.answer}`}
                textValue={cause.text || t('Cause {number}', { number: at + 1 })}
              >
                {`${at + 1}. ${cause.text.trim() === '' ? t('No words yet') : cause.text}`}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
};
