package org.bunkai.notation.drawing;

/** The symbol on a card. The {@link #role()} decides where in its network the card stands. */
public enum Glyph {
    SWITCH(Role.BORDER),
    ROUTER(Role.BORDER),
    FIREWALL(Role.BORDER),
    VPN(Role.BORDER),
    CLOUD(Role.BORDER),
    WIRELESS(Role.BORDER),
    SERVER(Role.SERVER),
    DATABASE(Role.SERVER),
    STORAGE(Role.SERVER),
    CLIENT(Role.CLIENT),
    MOBILE(Role.CLIENT),
    MODALITY(Role.MODALITY),
    SENSOR(Role.MODALITY),
    MEDIUM(Role.OTHER),
    PRINTER(Role.OTHER),
    /** A facility or a group of devices of several kinds. */
    GROUP(Role.OTHER),
    OTHER(Role.OTHER);

    /** Place of a device in its network, first to last. */
    public enum Role {
        /** Joins networks: stands at the border. */
        BORDER,
        SERVER,
        CLIENT,
        MODALITY,
        OTHER
    }

    private final Role role;

    Glyph(Role role) {
        this.role = role;
    }

    /**
     * Returns where devices with this symbol stand in their network.
     *
     * @return the role
     */
    public Role role() {
        return role;
    }
}
