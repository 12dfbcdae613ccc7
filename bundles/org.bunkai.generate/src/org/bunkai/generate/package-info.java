/**
 * Made-up groups of hospitals of any size, with weaknesses that are known: to try the tool without a hospital's data, to measure it, and to
 * prove that a check finds what was sown and nothing else.
 */
package org.bunkai.generate;
