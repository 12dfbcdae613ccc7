package org.bunkai.validation.api;

import java.net.URL;
import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

/** The rules of one chapter, or of one vendor. Registered as an OSGi service under this type. */
@ConsumerType
public interface RulePack {

    /** Id, version and names of the pack. */
    RulePackInfo info();

    /** All rules, each with a different id that begins with the pack's id and a dot. */
    List<Rule> rules();

    /**
     * Finds a resource of the pack: {@code rules/<rule id>.json}, {@code rules/<rule id>.ja.md}, {@code rules/<rule id>.en.md},
     * {@code messages.properties} (en), {@code messages_ja.properties}. The default looks beside the class of the pack; a pack made of
     * files can look elsewhere.
     *
     * @param name path with forward slashes, relative
     * @return where it is, or {@code null} if the pack has no such resource
     */
    default URL resource(String name) {
        return getClass().getResource(name);
    }
}
