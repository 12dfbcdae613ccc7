/**
 * What rule authors build on: three-valued conditions that know which facts they miss, reachability, places and parties, responsibility,
 * and conditions that several rules share. Depends on the rule API and the metamodels only.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.bunkai.validation.base;
