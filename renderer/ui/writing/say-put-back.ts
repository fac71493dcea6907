import type { StructuredKind } from '../../core/rich-text/rich-text.ts';
import { t } from '../../words/words.ts';
import type { Services } from '../app/services.ts';
import { structuredLabels } from '../parts/labels.ts';

/** Says why kept data that was taken out of the text stands at its end. */
export const sayPutBack = (notify: Services['notify'], kinds: readonly StructuredKind[]): void => {
  for (const kind of kinds)
    notify({
      kind: 'information',
      message: t('“{label}” stands at the end of the text now, and is kept as before.', { label: structuredLabels[kind] }),
      details: [
        t('What has no place in the text is added to the public edition at its end. Let everybody see it first, and it can be taken out.'),
      ],
    });
};
