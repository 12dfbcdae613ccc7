/** The newest result in numbers: bars for the eye, the same numbers as text for everybody. */
package org.bunkai.workbench.dashboard;
