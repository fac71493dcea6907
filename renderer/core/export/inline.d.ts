declare module '*.woff2?inline' {
  const dataUrl: string;
  // biome-ignore lint/style/noDefaultExport: it is what Vite makes of such an import
  export default dataUrl;
}

declare module '*.css?raw' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: it is what Vite makes of such an import
  export default text;
}
