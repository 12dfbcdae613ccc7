package org.bunkai.model;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;

/** Refuses to deliver more than so many bytes, and remembers whether the end was met: pipes and growing files have no size to ask for. */
final class GuardedInputStream extends FilterInputStream {

    /** The stream has more bytes than allowed. */
    static final class LimitExceededException extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    private final long limit;
    private long count;
    private boolean exhausted;

    GuardedInputStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    /** Whether the stream ended without a byte. */
    boolean isEmpty() {
        return exhausted && count == 0;
    }

    /** Whether the reader asked for bytes after the last one. */
    boolean isExhausted() {
        return exhausted;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read < 0) {
            exhausted = true;
        } else {
            count += read;
            if (count > limit) {
                throw new LimitExceededException();
            }
        }
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        return n <= 0 || read() < 0 ? 0 : 1;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
