// Runs by itself while the page's other files are still being read. The first look into the local storage waits for another process, some
// milliseconds in which the page can do nothing: now it has nothing to do. (Both the language of the screens and Yjs look there.)
try {
  void localStorage.length;
} catch {
  // Where there is no storage nobody will wait for it.
}
