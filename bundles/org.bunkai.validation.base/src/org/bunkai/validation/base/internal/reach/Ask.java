package org.bunkai.validation.base.internal.reach;

import org.bunkai.validation.base.ReachQuery.Relation;

/**
 * A question without its ends.
 *
 * @param service as {@link Services#kind}
 */
record Ask(Scene scene, Relation relation, int service) {
}
