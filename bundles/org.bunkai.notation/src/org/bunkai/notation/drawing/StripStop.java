package org.bunkai.notation.drawing;

import java.util.Objects;

/** What stands on a strip: a small card. */
public sealed interface StripStop {

    /** A device, or whoever runs an external network, as on the topology drawing. */
    record Place(Card card) implements StripStop {

        public Place {
            Objects.requireNonNull(card, "card");
        }
    }

    /**
     * A network inside a facility at which a path starts or ends.
     *
     * @param card its name and mark
     * @param tint its kind
     */
    record Area(Card card, NetworkTint tint) implements StripStop {

        public Area {
            Objects.requireNonNull(card, "card");
            Objects.requireNonNull(tint, "tint");
        }
    }

    /**
     * Stands for several stops for which there is no room.
     *
     * @param text how many
     * @param fact the boundaries between them; may be empty
     */
    record Folded(String text, String fact) implements StripStop {

        public Folded {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(fact, "fact");
        }
    }
}
