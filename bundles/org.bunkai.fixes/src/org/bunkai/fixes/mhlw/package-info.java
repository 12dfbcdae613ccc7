/**
 * The fixes for the rules of the MHLW guideline, one class per chapter: most are data ({@link org.bunkai.fixes.Measure}), the others are
 * classes beside it. Each has its label in the two {@code messages} files under its id.
 */
package org.bunkai.fixes.mhlw;
