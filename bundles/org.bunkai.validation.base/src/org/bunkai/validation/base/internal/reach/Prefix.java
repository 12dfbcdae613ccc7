package org.bunkai.validation.base.internal.reach;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * An IPv4 or IPv6 address range in CIDR notation (RFC 4632, RFC 4291 §2.3); an address is a range of one.
 *
 * @param address the network address in network byte order, 4 or 16 bytes
 * @param length the number of leading bits that count
 */
record Prefix(byte[] address, int length) {

    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,3}");

    /** Reads a range, or an address without length; {@code null} if it is neither. */
    static Prefix range(String text) {
        int slash = text == null ? -1 : text.indexOf('/');
        Prefix address = text == null ? null : address(slash < 0 ? text : text.substring(0, slash));
        if (address == null || slash < 0) {
            return address;
        }
        String bits = text.substring(slash + 1).strip();
        if (!LENGTH.matcher(bits).matches() || Integer.parseInt(bits) > address.length) {
            return null;
        }
        return new Prefix(address.address, Integer.parseInt(bits));
    }

    /** Reads an address; a length behind it, as on an interface, is ignored. {@code null} if there is none. */
    static Prefix host(String text) {
        Prefix range = range(text);
        return range == null ? null : new Prefix(range.address, range.address.length * Byte.SIZE);
    }

    private static Prefix address(String text) {
        String literal = text.strip();
        byte[] bytes = IPV4.matcher(literal).matches() ? ipv4(literal) : IPV6.matcher(literal).matches() ? ipv6(literal) : null;
        return bytes == null ? null : new Prefix(bytes, bytes.length * Byte.SIZE);
    }

    private static byte[] ipv4(String literal) {
        String[] parts = literal.split("\\.");
        byte[] bytes = new byte[parts.length];
        for (int i = 0; i < parts.length; i++) {
            int value = Integer.parseInt(parts[i]);
            if (value > 255) {
                return null;
            }
            bytes[i] = (byte) value;
        }
        return bytes;
    }

    private static byte[] ipv6(String literal) {
        try {
            return InetAddress.getByName(literal).getAddress(); // has a colon: parsed as a literal or refused, never looked up
        } catch (UnknownHostException notAnAddress) {
            return null;
        }
    }

    /** Whether every address of the other range is in this one. */
    boolean contains(Prefix other) {
        return length <= other.length && sameLeadingBits(other, length);
    }

    /** Whether some address is in both. */
    boolean overlaps(Prefix other) {
        return sameLeadingBits(other, Math.min(length, other.length));
    }

    private boolean sameLeadingBits(Prefix other, int bits) {
        if (address.length != other.address.length) {
            return false;
        }
        int whole = bits / Byte.SIZE;
        for (int i = 0; i < whole; i++) {
            if (address[i] != other.address[i]) {
                return false;
            }
        }
        int rest = bits % Byte.SIZE;
        return rest == 0 || ((address[whole] ^ other.address[whole]) & 0xff) >> Byte.SIZE - rest == 0;
    }
}
