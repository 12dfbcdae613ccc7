/**
 * A report as a document to edit ({@link org.bunkai.report.office.DocxWriter}) and as a workbook to work through
 * ({@link org.bunkai.report.office.XlsxWriter}). Equal reports are equal bytes.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.bunkai.report.office;
