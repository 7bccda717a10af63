/**
 * The document: from the pages as XHTML to an accessible, archivable PDF (PDF/UA-1, PDF/A-2a) with embedded fonts.
 * Loads nothing from outside, and needs no font of the machine. Entry type: {@link no.brobygger.report.pdf.ReportRenderer}.
 * The only package that knows openhtmltopdf and PDFBox.
 */
package no.brobygger.report.pdf;
