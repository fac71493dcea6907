import type { KeyedFinding } from '../../core/checks/keyed-findings.ts';
import { toInstant } from '../../core/time/instant.ts';
import type { Instant } from '../../core/time/when.ts';
import type { Draft } from '../../store/draft.ts';
import { ignoreFinding } from '../../store/edits/decision-edits.ts';
import { fromBelow } from '../../words/from-below.ts';
import { t } from '../../words/words.ts';
import { useServices } from '../app/services.ts';
import { Dialog } from '../parts/dialog.tsx';
import { ReasonForm } from './reason-form.tsx';

/** Asks why a finding is let stand. */
export const IgnoreDialog = (props: { readonly draft: Draft; readonly finding: KeyedFinding; readonly onClose: () => void }) => {
  const { draft, finding, onClose } = props;
  const { now } = useServices();
  return (
    <Dialog title={t('Ignore this finding')} isDismissable={false} onClose={onClose}>
      <p>{fromBelow(finding.message)}</p>
      <ReasonForm
        label={t('Why it may stand as it is')}
        commitLabel={t('Ignore')}
        onClose={onClose}
        onCommit={(reason, by) => {
          const at = toInstant(now()) ?? (0 as Instant);
          return ignoreFinding(draft, { key: finding.key, rule: finding.rule, message: finding.message, reason, by, at });
        }}
      />
    </Dialog>
  );
};
