/**
 * Pages in XHTML as PDF for people and archives: PDF/A-2a and PDF/UA-1, with fonts of our own, bookmarks, and drawings that stay vectors
 * and searchable text. It knows no report: {@link org.bunkai.report.pdf.PdfPrinter} prints any {@link org.bunkai.report.pdf.PrintJob}.
 * Nothing is loaded from outside, and the same job gives the same bytes.
 */
package org.bunkai.report.pdf;
