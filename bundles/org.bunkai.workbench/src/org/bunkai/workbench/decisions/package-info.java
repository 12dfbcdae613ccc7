/** What people decide about a model (accepted findings, own answers, parameters, packs), kept in the assessment beside it. */
package org.bunkai.workbench.decisions;
