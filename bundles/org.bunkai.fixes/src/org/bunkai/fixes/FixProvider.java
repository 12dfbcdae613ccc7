package org.bunkai.fixes;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

/** The fixes of one bundle, usually for the rules of one pack. Registered as an OSGi service under this type. */
@ConsumerType
public interface FixProvider {

    /** All fixes, always the same ones; their order does not matter. */
    List<Fix> fixes();
}
