import type { Editor } from '@tiptap/react';
import { type FormEvent, useId, useState } from 'react';
import { completeAddress, isReportLink } from '../../editor/is-report-link.ts';
import { t } from '../../words/words.ts';
import { Button } from '../parts/button.tsx';
import { Dialog, DialogButtons } from '../parts/dialog.tsx';
import parts from '../parts/parts.module.css';

/** Where the link at the selection leads, or the one that ends at the cursor; empty where there is none. */
const linkAt = (editor: Editor): string => {
  const { empty, $from } = editor.state.selection;
  const before = empty ? $from.nodeBefore?.marks.find(({ type }) => type.name === 'link') : undefined;
  return String(editor.getAttributes('link').href ?? before?.attrs.href ?? '');
};

/** Sets, changes or removes the link at the selection. */
export const LinkDialog = ({ editor, onClose }: { readonly editor: Editor; readonly onClose: () => void }) => {
  const id = useId();
  const old = linkAt(editor);
  const [typed, setTyped] = useState(old);
  const [problem, setProblem] = useState<string | null>(null);
  const apply = (event: FormEvent): void => {
    event.preventDefault();
    const href = completeAddress(typed);
    if (!isReportLink(href) || typed.trim() === '') {
      setProblem(t('A report links to web pages and e-mail addresses only: https://…, http://… or mailto:…'));
      return;
    }
    const chain = editor.chain().focus().extendMarkRange('link');
    if (editor.state.selection.empty && old === '') {
      chain.insertContent({ type: 'text', text: typed.trim(), marks: [{ type: 'link', attrs: { href } }] }).run();
    } else {
      // Behind the words: what is typed next must not replace them.
      chain
        .setLink({ href })
        .command(({ tr, commands }) => commands.setTextSelection(tr.selection.to))
        .run();
    }
    onClose();
  };
  return (
    <Dialog title={old === '' ? t('Add a link') : t('Change the link')} onClose={onClose}>
      <form className={parts.field} onSubmit={apply}>
        <label className={parts.label} htmlFor={id}>
          {t('Address')}
        </label>
        <input
          id={id}
          className={parts.input}
          // The dialog exists for this one field.
          autoFocus
          value={typed}
          placeholder="https://status.example.org"
          aria-invalid={problem !== null}
          onChange={(event) => setTyped(event.target.value)}
        />
        {problem !== null && (
          <p role="alert" className={parts.problem}>
            {problem}
          </p>
        )}
        <DialogButtons>
          {old !== '' && (
            <Button
              look="danger"
              onPress={() => {
                editor.chain().focus().extendMarkRange('link').unsetLink().run();
                onClose();
              }}
            >
              {t('Remove the link')}
            </Button>
          )}
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button look="filled" type="submit">
            {old === '' ? t('Add') : t('Change')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
};
