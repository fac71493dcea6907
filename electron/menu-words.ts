import type { MenuCommand, ScreenLanguage } from './ipc.ts';

/** What Electron would say in English only. */
export type MenuRole =
  | 'cut'
  | 'copy'
  | 'paste'
  | 'pasteAndMatchStyle'
  | 'delete'
  | 'selectAll'
  | 'resetZoom'
  | 'zoomIn'
  | 'zoomOut'
  | 'togglefullscreen'
  | 'minimize'
  | 'close'
  | 'quit'
  | 'services'
  | 'hide'
  | 'hideOthers'
  | 'unhide';

/** The words of the menus in one language; `&` stands before the letter that Alt chooses a line by. */
export type MenuWords = {
  readonly menus: Readonly<Record<'file' | 'edit' | 'view' | 'window' | 'help', string>>;
  readonly commands: Readonly<Record<MenuCommand, string>>;
  readonly about: string;
  readonly dataFolder: string;
  /** Null where Electron's own words serve. */
  readonly roles: Readonly<Record<MenuRole, string>> | null;
};

const english: MenuWords = {
  menus: { file: '&File', edit: '&Edit', view: '&View', window: '&Window', help: '&Help' },
  commands: {
    'new-report': '&New report',
    import: '&Open text, Markdown or HTML…',
    library: 'All &reports',
    'export-html': 'Export as &HTML…',
    'export-pdf': 'Export as &PDF…',
    undo: '&Undo',
    redo: '&Redo',
    'view-write': '&Write',
    'view-timeline': '&Timeline',
    'view-preview': '&Preview',
  },
  about: 'About Debrief',
  dataFolder: 'Show the folder with your data',
  roles: null,
};

const french: MenuWords = {
  menus: { file: '&Fichier', edit: '&Édition', view: '&Affichage', window: 'F&enêtre', help: 'A&ide' },
  commands: {
    'new-report': '&Nouveau rapport',
    import: '&Ouvrir un texte, Markdown ou HTML…',
    library: 'Tous les &rapports',
    'export-html': 'Exporter en &HTML…',
    'export-pdf': 'Exporter en &PDF…',
    undo: '&Annuler',
    redo: '&Rétablir',
    'view-write': '&Rédaction',
    'view-timeline': '&Chronologie',
    'view-preview': 'A&perçu',
  },
  about: 'À propos de Debrief',
  dataFolder: 'Afficher le dossier de vos données',
  roles: {
    cut: 'Couper',
    copy: 'Copier',
    paste: 'Coller',
    pasteAndMatchStyle: 'Coller sans mise en forme',
    delete: 'Supprimer',
    selectAll: 'Tout sélectionner',
    resetZoom: 'Taille réelle',
    zoomIn: 'Zoom avant',
    zoomOut: 'Zoom arrière',
    togglefullscreen: 'Plein écran',
    minimize: 'Réduire',
    close: 'Fermer la fenêtre',
    quit: 'Quitter Debrief',
    services: 'Services',
    hide: 'Masquer Debrief',
    hideOthers: 'Masquer les autres',
    unhide: 'Tout afficher',
  },
};

const german: MenuWords = {
  menus: { file: '&Datei', edit: '&Bearbeiten', view: '&Ansicht', window: '&Fenster', help: '&Hilfe' },
  commands: {
    'new-report': '&Neuer Bericht',
    import: 'Text, Markdown oder HTML ö&ffnen …',
    library: '&Alle Berichte',
    'export-html': 'Als &HTML exportieren …',
    'export-pdf': 'Als &PDF exportieren …',
    undo: '&Rückgängig',
    redo: '&Wiederholen',
    'view-write': '&Schreiben',
    'view-timeline': '&Ablauf',
    'view-preview': '&Vorschau',
  },
  about: 'Über Debrief',
  dataFolder: 'Ordner mit Ihren Daten zeigen',
  roles: {
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einfügen',
    pasteAndMatchStyle: 'Ohne Formatierung einfügen',
    delete: 'Löschen',
    selectAll: 'Alles auswählen',
    resetZoom: 'Originalgröße',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    togglefullscreen: 'Vollbild',
    minimize: 'Minimieren',
    close: 'Fenster schließen',
    quit: 'Debrief beenden',
    services: 'Dienste',
    hide: 'Debrief ausblenden',
    hideOthers: 'Andere ausblenden',
    unhide: 'Alle einblenden',
  },
};

const spanish: MenuWords = {
  menus: { file: '&Archivo', edit: '&Edición', view: '&Ver', window: 'Ve&ntana', help: 'A&yuda' },
  commands: {
    'new-report': '&Nuevo informe',
    import: '&Abrir texto, Markdown o HTML…',
    library: 'Todos los &informes',
    'export-html': 'Exportar como &HTML…',
    'export-pdf': 'Exportar como &PDF…',
    undo: '&Deshacer',
    redo: '&Rehacer',
    'view-write': '&Redacción',
    'view-timeline': '&Cronología',
    'view-preview': '&Vista previa',
  },
  about: 'Acerca de Debrief',
  dataFolder: 'Mostrar la carpeta con sus datos',
  roles: {
    cut: 'Cortar',
    copy: 'Copiar',
    paste: 'Pegar',
    pasteAndMatchStyle: 'Pegar sin formato',
    delete: 'Eliminar',
    selectAll: 'Seleccionar todo',
    resetZoom: 'Tamaño real',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    togglefullscreen: 'Pantalla completa',
    minimize: 'Minimizar',
    close: 'Cerrar la ventana',
    quit: 'Salir de Debrief',
    services: 'Servicios',
    hide: 'Ocultar Debrief',
    hideOthers: 'Ocultar los demás',
    unhide: 'Mostrar todo',
  },
};

/** The words of the menus, by language. */
export const menuWords: Readonly<Record<ScreenLanguage, MenuWords>> = { en: english, fr: french, de: german, es: spanish };

/** A line that Electron knows by its role, in the words of a language. */
export const roleIn = (words: MenuWords, role: MenuRole): { readonly role: MenuRole; readonly label?: string } =>
  words.roles === null ? { role } : { role, label: words.roles[role] };
