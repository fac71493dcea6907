'use strict';

// Width and height in inches, as Electron has them.
const papers = {
  A0: [33.1, 46.8],
  A1: [23.4, 33.1],
  A2: [16.54, 23.4],
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  A6: [4.13, 5.83],
  Letter: [8.5, 11],
  Legal: [8.5, 14],
  Tabloid: [11, 17],
  Ledger: [17, 11],
};

const paperOf = (pageSize) => {
  if (typeof pageSize === 'object') return [pageSize.width, pageSize.height];
  const paper = papers[pageSize];
  if (paper === undefined) throw new Error(`Invalid pageSize ${pageSize}`);
  return paper;
};

/** Electron's options of printToPDF, with its defaults, as DevTools' parameters. */
exports.toPrintParameters = (options) => {
  const [paperWidth, paperHeight] = paperOf(options.pageSize ?? 'Letter');
  const margins = options.margins ?? {};
  const margin = (side) => (margins.marginType === 'none' ? 0 : (margins[side] ?? 0.4));
  return {
    landscape: options.landscape ?? false,
    displayHeaderFooter: options.displayHeaderFooter ?? false,
    printBackground: options.printBackground ?? false,
    scale: options.scale ?? 1,
    paperWidth,
    paperHeight,
    marginTop: margin('top'),
    marginBottom: margin('bottom'),
    marginLeft: margin('left'),
    marginRight: margin('right'),
    pageRanges: options.pageRanges ?? '',
    headerTemplate: options.headerTemplate ?? '',
    footerTemplate: options.footerTemplate ?? '',
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    generateDocumentOutline: options.generateDocumentOutline ?? false,
  };
};
