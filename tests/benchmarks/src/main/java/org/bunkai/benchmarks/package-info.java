/** Measures the built product against the marks of ARCHITECTURE.md; not part of it, and no test. */
package org.bunkai.benchmarks;
