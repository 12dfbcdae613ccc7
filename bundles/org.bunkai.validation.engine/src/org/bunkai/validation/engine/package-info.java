/**
 * Finds rule packs (OSGi services), runs their rules and isolates failures. The only caller of rules; knows the rule API and no metamodel.
 *
 * <p>Start with {@link org.bunkai.validation.engine.ValidationEngine} (service) or {@link org.bunkai.validation.engine.Engine} (plain
 * Java); {@link org.bunkai.validation.engine.RuleTexts} turns what a run gave into text.</p>
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.bunkai.validation.engine;
