/**
 * The test kit for authors of rules; needs no test framework.
 *
 * <p>For each rule, {@link org.bunkai.validation.testkit.RuleVerifier} runs it on a folder of small sample models and compares every answer
 * with what stands beside them. For each pack, extend {@link org.bunkai.validation.testkit.RulePackContract} once: it checks what has to be
 * true of every rule of the pack. A pack without both is not tested.</p>
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.bunkai.validation.testkit;
