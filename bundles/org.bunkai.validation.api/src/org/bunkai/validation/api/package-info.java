/**
 * What a validator is made of. A vendor's bundle registers a {@link org.bunkai.validation.api.RulePack} as an OSGi service (whiteboard); the
 * engine is the only one that calls packs and rules.
 *
 * <p>Where to start: implement {@link org.bunkai.validation.api.Rule}, list it in a {@code RulePack}, put its metadata beside it
 * ({@code rules/<id>.json}, {@code rules/<id>.ja.md}, {@code rules/<id>.en.md}, {@code messages.properties},
 * {@code messages_ja.properties}), and extend {@code RulePackContract} of the test kit.</p>
 *
 * <p>Three-valued by design: a fact nobody recorded is {@link org.bunkai.validation.api.Outcome#UNDECIDABLE}, never compliant.</p>
 */
@org.osgi.annotation.versioning.Version("1.1.0")
package org.bunkai.validation.api;
