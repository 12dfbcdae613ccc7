package org.bunkai.fixes;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

/** Service: the fixes that are installed now. */
@ProviderType
public interface Fixes {

    /**
     * What could be done about a finding, in the order of fix ids; empty if there is nothing, or the finding's element is gone. Nothing is
     * offered that cannot be filled in, because the model holds no element to choose.
     */
    List<Offer> offers(FixContext finding);

    /**
     * What could be done about several findings at once, each offer about every one of them, in the order of fix ids.
     *
     * @param findings of one model; with one only, the same as {@link #offers(FixContext)}
     */
    List<Offer> offers(List<FixContext> findings);

    /** All fixes that take part, in the order of their ids. */
    List<Fix> fixes();

    /** Ids that more than one fix has: none of them takes part. In order. */
    List<String> refused();
}
