import * as Y from 'yjs';
import type { Later } from './later.ts';

/** The undo of a draft, which knows of what was typed and is not yet in the document: that is written before a step ends or is undone. */
export class DraftUndo extends Y.UndoManager {
  readonly #later: Later;

  constructor(scope: Y.AbstractType<unknown>[], later: Later, options: ConstructorParameters<typeof Y.UndoManager>[1]) {
    super(scope, options);
    this.#later = later;
  }

  override stopCapturing(): void {
    this.#later.settle();
    super.stopCapturing();
  }

  override undo(): ReturnType<Y.UndoManager['undo']> {
    this.#later.settle();
    return super.undo();
  }

  override redo(): ReturnType<Y.UndoManager['redo']> {
    this.#later.settle();
    return super.redo();
  }
}
