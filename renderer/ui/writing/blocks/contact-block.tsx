import { memo } from 'react';
import type { Draft } from '../../../store/draft.ts';
import { changeDetails } from '../../../store/edits/change-details.ts';
import { t } from '../../../words/words.ts';
import { CommittedField } from '../../parts/committed-field.tsx';

/** Whom readers can turn to: the contact of the details, edited here as there. */
export const ContactBlock = memo(({ draft, contact }: { readonly draft: Draft; readonly contact: string }) => (
  <CommittedField
    label={t('Whom to contact')}
    value={contact}
    placeholder="press@example.org"
    {...(contact.trim() === '' ? { hint: t('Until somebody is named the report leaves this out.') } : {})}
    onCommit={(next) => changeDetails(draft, { contact: next })}
  />
));
