/** The outline of an open model: what is connected to what, beside the explorer's what stands in what. */
package org.bunkai.workbench.outline;
