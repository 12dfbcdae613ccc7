/** The form of an element: sections by {@code groups.conf}, one field per feature, every change one command. */
package org.bunkai.workbench.form;
