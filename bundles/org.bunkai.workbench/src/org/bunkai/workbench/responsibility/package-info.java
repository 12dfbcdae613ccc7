/** 責任分界表: who answers for what, and where nobody has said so. */
package org.bunkai.workbench.responsibility;
