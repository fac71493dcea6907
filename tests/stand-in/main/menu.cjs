'use strict';
const { refusing } = require('./refusing.cjs');

let applicationMenu = null;
let lastCommandId = 0;

/** One line of a menu; roles have no effect of their own, and an accelerator is only kept. */
class MenuItem {
  constructor(options) {
    lastCommandId += 1;
    const { submenu, click, role, label = role ?? '', type = submenu ? 'submenu' : 'normal' } = options;
    Object.assign(this, { enabled: true, visible: true, checked: false, ...options, label, type, commandId: lastCommandId });
    if (Array.isArray(submenu)) this.submenu = Menu.buildFromTemplate(submenu);
    // Electron's order here is (event, window, contents), and (item, window, event) for the app's own function.
    this.click = (event = {}, window = undefined) => {
      if (!this.enabled) return;
      if (type === 'checkbox') this.checked = !this.checked;
      if (type === 'radio') this.checked = true;
      click?.(this, window, event);
    };
  }
}

/** Electron's `Menu`: the tree and its functions, not drawn. */
class Menu {
  items = [];

  append(item) {
    this.items.push(item);
  }
  insert(at, item) {
    this.items.splice(at, 0, item);
  }
  getMenuItemById(id) {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
  popup() {}
  closePopup() {}

  static buildFromTemplate(template) {
    const menu = new Menu();
    for (const entry of template) menu.append(entry instanceof MenuItem ? entry : new MenuItem(entry));
    return menu;
  }
  static setApplicationMenu(menu) {
    applicationMenu = menu;
  }
  static getApplicationMenu() {
    return applicationMenu;
  }
}

exports.createMenus = () => ({ Menu: refusing('Menu', Menu), MenuItem });
