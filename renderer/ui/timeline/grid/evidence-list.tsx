import { ExternalLink, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { readEvidence, writeEvidence } from '../../../core/timeline/evidence.ts';
import { isReportLink } from '../../../editor/is-report-link.ts';
import { t } from '../../../words/words.ts';
import { useServices } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import parts from '../../parts/parts.module.css';
import styles from './detail.module.css';

/** What proves an event: links with labels, opened outside by the host, and a line to add one. */
export const EvidenceList = (props: { readonly evidence: readonly string[]; readonly onChange: (evidence: readonly string[]) => void }) => {
  const { evidence, onChange } = props;
  const { host, notify } = useServices();
  const id = useId();
  const [label, setLabel] = useState('');
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const add = (): void => {
    const given = address.trim();
    if (given === '' && label.trim() === '') return;
    if (!isReportLink(given) || /\s/.test(given)) {
      setProblem(t('Evidence is a web page or an e-mail address: write it whole, beginning with https://, http:// or mailto:.'));
      return;
    }
    onChange([...evidence, writeEvidence({ label, address: given })]);
    setLabel('');
    setAddress('');
    setProblem(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add();
  };
  const open = async (link: string): Promise<void> => {
    const result = await host.openLink(link);
    if (result.kind === 'refused') notify({ kind: 'problem', message: result.reason });
  };
  return (
    <div className={styles.evidence}>
      <p className={parts.label} id={`${id}-title`}>
        {t('Evidence, in the internal edition only')}
      </p>
      {evidence.length > 0 && (
        <ul aria-labelledby={`${id}-title`}>
          {evidence.map((kept, index) => {
            const one = readEvidence(kept);
            const called = one.label === '' ? one.address : one.label;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same link may stand there twice, and none has a name of its own
              <li key={`${index} ${kept}`}>
                {isReportLink(one.address) ? (
                  <Button tip={one.address} aria-label={t('Open {name}', { name: called })} onPress={() => open(one.address)}>
                    <ExternalLink size={13} aria-hidden /> <span className={styles.called}>{called}</span>
                  </Button>
                ) : (
                  <span className={styles.called}>{kept}</span>
                )}
                <Button
                  look="icon"
                  aria-label={t('Remove {name}', { name: called })}
                  onPress={() => onChange(evidence.filter((_, at) => at !== index))}
                >
                  <Trash2 size={14} />
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <div className={styles.adding}>
        <input
          className={parts.input}
          aria-label={t('Label of the evidence')}
          placeholder={t('Label')}
          value={label}
          onChange={(event) => setLabel(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <input
          className={parts.input}
          aria-label={t('Address of the evidence')}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          placeholder="https://…"
          spellCheck={false}
          value={address}
          onChange={(event) => setAddress(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Button look="outlined" onPress={add}>
          {t('Add')}
        </Button>
      </div>
      {problem !== null && (
        <p id={`${id}-problem`} role="alert" className={parts.problem}>
          {problem}
        </p>
      )}
    </div>
  );
};
