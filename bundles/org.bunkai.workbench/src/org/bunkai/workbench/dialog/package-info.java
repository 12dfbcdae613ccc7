/** Dialogs of labelled fields. */
package org.bunkai.workbench.dialog;
