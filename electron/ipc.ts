/** The contract between the pages and the desktop shell: types only, so that both sides may import it. */

/** What became of a wish to write a file; `reason` is a sentence for the user. */
export type SaveResult =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: string };

/** What became of a wish to read a file that the user picked. */
export type OpenResult =
  | { readonly kind: 'opened'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: string };

/** What became of a wish to follow a link out of the app. */
export type LinkResult = { readonly kind: 'opened' } | { readonly kind: 'refused'; readonly reason: string };

/** Whether the pages may connect to a server on which people write together; `server` is its scheme, name and port. */
export type LivePermission =
  | { readonly kind: 'permitted'; readonly url: string; readonly server: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** Paper that a PDF is made for. */
export type PageSize = 'A4' | 'Letter';

/** What became of a record handed to the journal; `appended` means that it is on the disk (fdatasync returned). */
export type AppendResult = { readonly kind: 'appended' } | { readonly kind: 'failed'; readonly reason: string };

/** What the journal holds of one draft: whole records in the order they were appended; `damaged` counts bytes set aside. */
export type JournalContents =
  | { readonly kind: 'read'; readonly records: readonly Uint8Array[]; readonly damagedBytes: number }
  | { readonly kind: 'failed'; readonly reason: string };

/** A file in the watched folder that nobody has looked at yet; `hash` is the SHA-256 of its bytes, by which it is asked for. */
export type WatchedFile = { readonly name: string; readonly hash: string };

/** The folder that is watched for files that came back: none, one that is there (`passedOver` names files that are too large), or one that is gone. */
export type WatchedFolderState =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'watching';
      readonly name: string;
      readonly files: readonly WatchedFile[];
      readonly passedOver: readonly string[];
    }
  | { readonly kind: 'gone'; readonly name: string };

/** What the pages may ask of the shell: channel -> signature. Paths never travel: the shell opens the dialog and keeps the path. */
export type Calls = {
  'file:save-text': (request: { readonly suggestedName: string; readonly text: string }) => SaveResult;
  /** With `isJudged` the finished PDF is shown to the page (`pdf:made`) and is written only when that lets it (`pdf:judged`). */
  'file:save-pdf': (request: {
    readonly suggestedName: string;
    readonly html: string;
    readonly pageSize: PageSize;
    readonly isJudged?: true;
  }) => SaveResult;
  /** Answers a `pdf:made`. */
  'pdf:judged': (id: string, mayLeave: boolean) => void;
  'file:open-report': () => OpenResult;
  'file:open-image': () => OpenResult;
  'file:open-debrief': () => OpenResult;
  /** Lets the user pick a folder that is watched from now on, in the place of another. The page learns its name, never its path. */
  'folder:choose': () => WatchedFolderState;
  'folder:stop': () => WatchedFolderState;
  'folder:state': () => WatchedFolderState;
  /** Reads a file that the state named, by its hash. */
  'folder:read': (hash: string) => OpenResult;
  /** The user has looked at these files: they are not named again, at later starts neither. */
  'folder:saw': (hashes: readonly string[]) => void;
  'link:open': (url: string) => LinkResult;
  /** Asks for leave to connect to a server on which people write together; the first time the shell asks the user. */
  'live:permit': (address: string) => LivePermission;
  /** Adds a record to the draft's journal; answers when it is on the disk. */
  'journal:append': (draftId: string, record: Uint8Array) => AppendResult;
  /** Replaces the draft's records by one that holds everything; the older ones are kept as a snapshot. */
  'journal:compact': (draftId: string, state: Uint8Array) => AppendResult;
  'journal:read': (draftId: string) => JournalContents;
  /** The ids of all drafts that have a journal. */
  'journal:list': () => readonly string[];
  /** Removes a draft's journal and snapshots, when the user deletes the draft for good. */
  'journal:remove': (draftId: string) => AppendResult;
  /** Which of the menu's commands the page takes from now on: the others make no sense where it is. */
  'menu:takes': (commands: readonly MenuCommand[]) => void;
  /** The language that the page speaks from now on: the menus follow. */
  'menu:speaks': (language: ScreenLanguage) => void;
  /** The page has handed over everything it held: the window may close. */
  'window:flushed': () => void;
};

/** A language of the screens. */
export type ScreenLanguage = 'en' | 'fr' | 'de' | 'es';

/** What the menu can ask of the page. */
export type MenuCommand =
  | 'library'
  | 'new-report'
  | 'import'
  | 'export-html'
  | 'export-pdf'
  | 'undo'
  | 'redo'
  | 'view-write'
  | 'view-timeline'
  | 'view-preview';

/** What the shell tells the page: channel -> what comes with it. */
export type Notices = {
  'menu:command': MenuCommand;
  /** A PDF is finished and not yet written: read it, then call `pdf:judged`. */
  'pdf:made': { readonly id: string; readonly pdf: Uint8Array };
  /** The watched folder, or what came back in it, has changed. */
  'folder:changed': WatchedFolderState;
  /** The window wants to close: flush, then call `window:flushed`. */
  'window:closing': null;
};

/** What the preload script puts on `window.debrief`. */
export type Bridge = {
  readonly call: <Channel extends keyof Calls>(
    channel: Channel,
    ...args: Parameters<Calls[Channel]>
  ) => Promise<ReturnType<Calls[Channel]>>;
  /** Listens until the returned function is called. */
  readonly on: <Channel extends keyof Notices>(channel: Channel, listener: (notice: Notices[Channel]) => void) => () => void;
};
