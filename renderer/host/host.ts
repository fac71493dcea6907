import type {
  AppendResult,
  JournalContents,
  LinkResult,
  LivePermission,
  MenuCommand,
  OpenResult,
  PageSize,
  SaveResult,
  ScreenLanguage,
  WatchedFolderState,
} from '../../electron/ipc.ts';

/** The durable copy of the drafts outside the browser's storage. */
export type Journal = {
  readonly append: (draftId: string, record: Uint8Array) => Promise<AppendResult>;
  readonly compact: (draftId: string, state: Uint8Array) => Promise<AppendResult>;
  readonly read: (draftId: string) => Promise<JournalContents>;
  readonly list: () => Promise<readonly string[]>;
  readonly remove: (draftId: string) => Promise<AppendResult>;
};

/** The folder that is watched for files that came back; its path stays with the shell. */
export type WatchedFolder = {
  readonly state: () => Promise<WatchedFolderState>;
  readonly choose: () => Promise<WatchedFolderState>;
  readonly stop: () => Promise<WatchedFolderState>;
  readonly read: (hash: string) => Promise<OpenResult>;
  readonly saw: (hashes: readonly string[]) => Promise<void>;
  /** Hears each change until the returned function is called. */
  readonly onChange: (listener: (state: WatchedFolderState) => void) => () => void;
};

/** What became of a wish to write a file, as far as the host can know: a browser that is given it doesn't tell whether it was written. */
export type Saved = SaveResult | { readonly kind: 'given'; readonly name: string };

/** What the pages need from outside, be it the desktop shell or a plain browser. */
export type Host = {
  readonly kind: 'desktop' | 'browser';
  readonly saveText: (suggestedName: string, text: string) => Promise<Saved>;
  /**
   * Makes a PDF of the HTML: a file through the shell, or the browser's own print dialog (then `cancelled` is also the answer to a print).
   * The shell's file is written only when `mayLeave`, if there is one, has seen the finished PDF and says so; a browser's print can't be seen.
   */
  readonly savePdf: (
    suggestedName: string,
    html: string,
    pageSize: PageSize,
    mayLeave: ((pdf: Uint8Array) => Promise<boolean>) | null,
  ) => Promise<SaveResult>;
  readonly openReport: () => Promise<OpenResult>;
  readonly openImage: () => Promise<OpenResult>;
  /** Opens a `.debrief` file: a draft, or a review of one. */
  readonly openDebrief: () => Promise<OpenResult>;
  readonly openLink: (url: string) => Promise<LinkResult>;
  /** Asks for leave to connect to a server on which people write together; nothing else ever connects to anything. */
  readonly permitLive: (address: string) => Promise<LivePermission>;
  /** Null where no folder can be watched. */
  readonly watchedFolder: WatchedFolder | null;
  /** Null where there is no disk to write to: IndexedDB is then the only copy. */
  readonly journal: Journal | null;
  /** Hears these commands of the desktop's menu, which offers them as long as somebody does; until the returned function is called. */
  readonly onMenuCommand: (commands: readonly MenuCommand[], listener: (command: MenuCommand) => void) => () => void;
  /** The shortcuts that the desktop's menu answers by itself, as `Mod+Shift+E`; a browser has none of them. */
  readonly menuKeys: Readonly<Partial<Record<MenuCommand, string>>>;
  /** Says which language the screens speak: what surrounds them follows. */
  readonly tellLanguage: (language: ScreenLanguage) => void;
  /** Called before the window closes; the window waits for the promise (3 s at most). */
  readonly onClosing: (flush: () => Promise<void>) => () => void;
};
