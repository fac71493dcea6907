declare module 'virtual:review-copy-script' {
  /** The script of a copy for review, bundled. */
  export const reviewCopyScript: string;
}
