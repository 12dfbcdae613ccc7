/** What tests of reports share: a judge of PDF files, a look at their glyphs, and names nobody should have. */
package org.bunkai.report.testkit;
