import { perhapsPrivate } from '../../../core/checks/gate.ts';
import type { Draft } from '../../../store/draft.ts';
import { fromBelow } from '../../../words/from-below.ts';
import { unitsKept } from '../../../words/units-kept.ts';
import { t } from '../../../words/words.ts';
import styles from '../../checks/checks.module.css';
import { showInPanel } from '../../checks/show-in-panel.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog, DialogButtons } from '../../parts/dialog.tsx';
import { privateCount } from '../open-findings.tsx';
import type { Stopped } from '../use-export.ts';

/** Asks once before a file leaves that is blank, lacks required parts or shows what may be private: nothing of it need be wrong, so no reason is asked for. */
export const ExportQuestion = (props: { readonly draft: Draft; readonly stopped: Stopped; readonly onClose: () => void }) => {
  const { draft, stopped, onClose } = props;
  const { asked, isBlank, goOn } = stopped;
  const personal = perhapsPrivate(asked);
  const lacking = asked.filter((one) => !personal.includes(one));
  const [first] = [...personal, ...lacking];
  return (
    <Dialog title={t('Export it as it is?')} isDismissable={false} onClose={onClose}>
      {isBlank && <p>{t('Not one sentence of this edition is written yet.')}</p>}
      {lacking.map(({ key, message }) => (
        <p key={key}>{fromBelow(message)}</p>
      ))}
      {personal.length > 0 && (
        <>
          <p>{privateCount(personal.length)}</p>
          <ul className={styles.listed}>
            {personal.map(({ key, message }) => (
              <li key={key}>{unitsKept(fromBelow(message))}</li>
            ))}
          </ul>
        </>
      )}
      <DialogButtons>
        <Button onPress={onClose}>{t('Cancel')}</Button>
        {first !== undefined && (
          <Button
            look="outlined"
            autoFocus
            onPress={() => {
              onClose();
              showInPanel(draft, first);
            }}
          >
            {t('Show the findings')}
          </Button>
        )}
        <Button look="filled" onPress={goOn}>
          {t('Export as it is')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
};
