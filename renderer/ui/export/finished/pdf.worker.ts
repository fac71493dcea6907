// The half of the library that reads the file; it answers the other half by itself.
import 'pdfjs-dist/build/pdf.worker.mjs';
