/**
 * What people see of the metamodel: its words in Japanese and English ({@link org.bunkai.model.edit.Labels}), its icons
 * ({@link org.bunkai.model.edit.Icons}) and the base class of the generated item providers.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.bunkai.model.edit;
