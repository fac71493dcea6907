'use strict';

/** An event object whose default the listener may prevent, with the details that Electron puts beside that. */
exports.preventable = (details = {}) => ({
  ...details,
  defaultPrevented: false,
  preventDefault() {
    this.defaultPrevented = true;
  },
});
