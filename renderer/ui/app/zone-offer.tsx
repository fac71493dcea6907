import type { When, Zone } from '../../core/time/when.ts';
import { t } from '../../words/words.ts';
import { Button } from '../parts/button.tsx';
import { computerZone } from '../timeline/tools/zone-options.ts';
import styles from './when-field.module.css';

/** Below a time whose zone nobody said: the likely ones by a press, the report's and this computer's. Nothing for any other time. */
export const ZoneOffer = (props: { readonly when: When; readonly zone: Zone | null; readonly onChoose: (when: When) => void }) => {
  const { when, zone } = props;
  if (when.zone !== null || when.time === null || when.precision === 'date' || when.precision === 'none') return null;
  const computer = computerZone();
  const offers = [
    ...(zone === null ? [] : [{ zone, label: t('{zone} (the report) ## whose zone', { zone }) }]),
    ...(computer === null || computer === zone
      ? []
      : [{ zone: computer, label: t('{zone} (this computer) ## whose zone', { zone: computer }) }]),
  ];
  return (
    <div className={styles.offer} role="status">
      <p>{t('Without a zone this names no moment. It is')}</p>
      {offers.map((offer) => (
        <Button key={offer.zone} look="outlined" onPress={() => props.onChoose({ ...when, zone: offer.zone, occurrence: null })}>
          {offer.label}
        </Button>
      ))}
    </div>
  );
};
