/**
 * Follows the system's light or dark for the whole page, also while it is open.
 * Chromium was seen to keep inherited colours of the other scheme in parts of a page; a changed `color-scheme` on the root makes it look again.
 */
export const followScheme = (): void => {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = (): void => {
    document.documentElement.style.colorScheme = dark.matches ? 'dark' : 'light';
  };
  follow();
  dark.addEventListener('change', follow);
};
