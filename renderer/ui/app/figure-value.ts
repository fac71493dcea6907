import type { KeyFigure } from '../../core/metrics/key-figures.ts';
import { showLength } from '../../core/time/lengths/duration.ts';
import { unbroken } from '../../core/time/shown/unbroken.ts';
import { spokenLanguage, t } from '../../words/words.ts';

/** A key figure's value as the app shows it: a dash where a milestone is missing, a call to look where times are the wrong way round. */
export const figureValue = ({ value, isApprox, lack }: KeyFigure): string =>
  value !== null ? unbroken(showLength(value, isApprox, spokenLanguage())) : lack === 'reversed' ? t('Check times') : '–';
